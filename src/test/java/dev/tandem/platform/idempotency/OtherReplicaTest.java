package dev.tandem.platform.idempotency;

import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * The same request at two replicas at once: the database lets one pass and makes the other wait.
 */
@QuarkusTest
class OtherReplicaTest {

    private static final String BODY = "{\"name\":\"c\"}";

    @Inject AgroalDataSource database;

    @Test
    void while_it_runs_there_the_caller_is_told_so() throws SQLException {
        var key = UUID.randomUUID().toString();
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            claim(other, key);

            problem(post(key), 409, "request-in-progress");

            other.rollback();
        }
        post(key).then().statusCode(201);
    }

    @Test
    void when_it_was_undone_there_it_is_done_here() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var other = database.getConnection();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            claim(other, key);
            var here = threads.submit(() -> post(key));
            Thread.sleep(500);
            assertThat(here).isNotDone();

            other.rollback();

            here.get().then().statusCode(201);
        }
    }

    private static void claim(Connection other, String key) throws SQLException {
        var claim =
                Claim.of(
                        "client:bootstrap key:bootstrap",
                        "/v1/clients",
                        key,
                        BODY.getBytes(StandardCharsets.UTF_8));
        try (var insert =
                other.prepareStatement(
                        "insert into idempotent_answer values (?, ?, ?, ?, now())")) {
            insert.setString(1, claim.credential());
            insert.setString(2, claim.path());
            insert.setString(3, claim.keyDigest());
            insert.setString(4, claim.bodyDigest());
            insert.executeUpdate();
        }
    }

    private static Response post(String key) {
        return json(BODY).header("Idempotency-Key", key).post("/v1/clients");
    }
}
