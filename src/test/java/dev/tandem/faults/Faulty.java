package dev.tandem.faults;

import dev.tandem.TestDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;

import java.util.List;
import java.util.Map;

/** The service with a line to its database that tests can break, and logs as in production. */
public class Faulty implements QuarkusTestProfile {

    static DatabaseLine line() {
        return Line.LINE;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.log.level", "INFO", "quarkus.http.access-log.enabled", "true");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Line.class));
    }

    /** Stands between the service and the one database of the tests. */
    public static final class Line implements QuarkusTestResourceLifecycleManager {

        private static final int AFTER_THE_DATABASE = 10;
        private static final DatabaseLine LINE = new DatabaseLine(TestDatabase.port());

        @Override
        public int order() {
            return AFTER_THE_DATABASE;
        }

        @Override
        public Map<String, String> start() {
            var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(LINE.port());
            return Map.of("quarkus.datasource.jdbc.url", url);
        }

        @Override
        public void stop() {
            LINE.mend();
        }
    }
}
