package dev.tandem.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Map;

/** PostgreSQL in the data folder, with the flags of a database that must not lose anything. */
final class LocalDatabase {
    private static final String USER = "postgres";

    /** The library starts its servers for tests, with these three off. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    private static final Duration PATIENCE_FOR_A_RECOVERY = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;

    private LocalDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static LocalDatabase startedIn(DataFolder folder) throws IOException {
        new Leftover(folder.database().resolve("postmaster.pid"), folder.database()).remove();
        var log = Redirect.appendTo(folder.path().resolve("database.log").toFile());
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.database())
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(PATIENCE_FOR_A_RECOVERY)
                        .setOutputRedirector(log)
                        .setErrorRedirector(log);
        DURABLE.forEach(builder::setServerConfig);
        return new LocalDatabase(builder.start());
    }

    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl(USER, "postgres"),
                "QUARKUS_DATASOURCE_USERNAME", USER,
                "QUARKUS_DATASOURCE_PASSWORD", USER);
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("The database did not stop cleanly: " + e.getMessage());
        }
    }
}
