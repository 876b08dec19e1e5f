package dev.tandem.local;

import sun.misc.Signal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the database and the service, says where they are, and stops them in that order. */
public final class LocalRun {
    /** Where this run keeps its data and answers. */
    record Place(DataFolder folder, URI address) {}

    private LocalRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        try {
            System.exit(run(Path.of(args[0]).toAbsolutePath(), System.getenv()));
        } catch (CannotStart e) {
            System.err.println(System.lineSeparator() + e.getMessage() + System.lineSeparator());
            System.exit(1);
        }
    }

    private static int run(Path jar, Map<String, String> environment)
            throws IOException, InterruptedException {
        var place = placeFor(environment);
        new Leftover(place.folder().serviceRecord(), jar).remove();
        LocalService.requireFree(place.address().getPort());
        var key = environment.getOrDefault("TANDEM_BOOTSTRAP_KEY", "");
        var bootstrapKey = key.isBlank() ? place.folder().bootstrapKey() : key;

        var database = LocalDatabase.startedIn(place.folder());
        var settings = new HashMap<>(database.environment());
        settings.put("TANDEM_BOOTSTRAP_KEY", bootstrapKey);
        var issuer = issuerUnlessGiven(environment);
        if (issuer != null) {
            settings.putAll(issuer.environment());
            Files.writeString(place.folder().tokens(), issuer.tokens().toString());
        }
        var service = LocalService.started(jar, settings, place);
        stopWhenAsked(service);
        if (service.isReady()) {
            System.out.println(welcome(place, bootstrapKey));
            if (issuer != null) {
                System.out.println(aboutTokens(issuer));
            }
        } else {
            System.err.println("Tandem did not start; the lines above say why.");
        }
        var exitCode = service.waitForItsEnd();
        database.stop();
        return exitCode;
    }

    /** One who has a provider uses that; others get one that knows nobody and trusts everybody. */
    private static TokenIssuer issuerUnlessGiven(Map<String, String> environment)
            throws IOException {
        return environment.containsKey("TANDEM_OIDC_ISSUER") ? null : TokenIssuer.started();
    }

    private static Place placeFor(Map<String, String> environment) throws IOException {
        var data = Path.of(environment.getOrDefault("TANDEM_DATA", ".tandem"));
        var port = environment.getOrDefault("QUARKUS_HTTP_PORT", "8080");
        if (!port.matches("[1-9]\\d{0,4}")) {
            throw new CannotStart("QUARKUS_HTTP_PORT must be a port number, not " + port + ".");
        }
        return new Place(
                DataFolder.openedForUs(data.toAbsolutePath().normalize()),
                URI.create("http://127.0.0.1:" + port));
    }

    /**
     * A signal ends the service, whose end then ends the database. Shutdown hooks would stop both
     * at once, and the last requests would find no database. Nobody is left to send a signal if
     * Maven itself was killed, so its end counts as one.
     */
    private static void stopWhenAsked(LocalService service) {
        Signal.handle(new Signal("INT"), _ -> service.stop());
        Signal.handle(new Signal("TERM"), _ -> service.stop());
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(service::stop));
    }

    private static String aboutTokens(TokenIssuer issuer) {
        return """
        A token for a user, good for an hour and on this machine only:
          curl -s '%s?sub=ada'
        """
                .formatted(issuer.tokens());
    }

    private static String welcome(Place place, String key) {
        return """

        Tandem answers at   %1$s
        Swagger UI          %1$s/q/swagger-ui
        API key             %2$s
        Data kept in        %3$s

        Try it:
          curl -s -H 'X-API-Key: %2$s' '%1$s/v1/exercises?limit=2'

        Ctrl-C stops it.
        """
                .formatted(place.address(), key, place.folder().path());
    }
}
