package dev.tandem.platform.security;

import static dev.tandem.fixture.Api.LEAST;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.with;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The operator learns who made and revoked ways in, and no log line gives one away. */
@QuarkusTest
@TestProfile(SecurityEventsTest.Logged.class)
class SecurityEventsTest {

    /** With the lines that are left out of the output of other tests. */
    public static class Logged implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.log.category.\"dev.tandem.platform\".level", "INFO",
                    "tandem.rate-limit.enabled", "true",
                    "tandem.rate-limit.window", "3600s",
                    "tandem.rate-limit.failures", "2");
        }
    }

    /** Keeps what is logged. */
    private static final class Kept extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage().formatted(line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Kept kept = new Kept();

    @BeforeEach
    void listen() {
        Logger.getLogger("dev.tandem").addHandler(kept);
    }

    @AfterEach
    void leave() {
        Logger.getLogger("dev.tandem").removeHandler(kept);
    }

    @Test
    void what_is_done_to_ways_in_is_logged_by_ids_and_no_secret_is() {
        var client = created(json("{\"name\":\"Secret Sam\"}").post("/v1/clients"));
        var made =
                json("{\"name\":\"Key of Sam\",\"scopes\":[\"athlete:read\",\"athlete:write\"]}")
                        .post(client + "/keys")
                        .jsonPath();
        var key = made.getString("key");
        var athlete =
                created(with(key).contentType("application/json").body(LEAST).post("/v1/athletes"));
        with(key).delete(athlete).then().statusCode(204);
        asAdmin().delete(client + "/keys/" + made.getString("id")).then().statusCode(204);
        asAdmin().delete(client).then().statusCode(204);

        var byAdmin = " by client:bootstrap key:bootstrap";
        assertThat(kept.lines)
                .containsExactly(
                        "client-made " + idOf(client) + byAdmin,
                        "key-made " + made.getString("id") + byAdmin,
                        "athlete-erased %s by client:%s key:%s"
                                .formatted(idOf(athlete), idOf(client), made.getString("id")),
                        "key-revoked " + made.getString("id") + byAdmin,
                        "client-deleted " + idOf(client) + byAdmin);
        assertThat(kept.lines.toString()).doesNotContain(key, "Sam", "Ada");
    }

    @Test
    void users_are_not_named() {
        var athlete =
                created(
                        Tokens.as("ada@example.org")
                                .contentType("application/json")
                                .body(LEAST)
                                .post("/v1/athletes"));
        Tokens.as("ada@example.org").delete(athlete).then().statusCode(204);

        assertThat(kept.lines).containsExactly("athlete-erased " + idOf(athlete) + " by a user");
    }

    @Test
    void an_address_that_fails_too_often_is_told_of_once_a_minute() {
        for (int i = 0; i < 20; i++) {
            with("wrong-and-secret").get("/v1/exercises");
        }

        assertThat(kept.lines).containsExactly("Too many wrong credentials come from 127.0.0.1");
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
