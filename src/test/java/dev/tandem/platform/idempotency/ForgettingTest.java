package dev.tandem.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.Api;
import dev.tandem.fixture.Client;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Whose keys are, and what becomes of them after a day. */
@QuarkusTest
class ForgettingTest {

    @Inject AgroalDataSource database;
    @Inject IdempotentAnswers answers;

    @Test
    void a_key_is_of_whoever_sent_it() {
        var key = UUID.randomUUID().toString();
        var one = Client.with("athlete:write", "athlete:read");
        var other = Client.with("athlete:write", "athlete:read");

        var first = one.json(Api.LEAST).header("Idempotency-Key", key).post("/v1/athletes");
        var second = other.json(Api.LEAST).header("Idempotency-Key", key).post("/v1/athletes");

        assertThat(Api.created(first)).isNotEqualTo(Api.created(second));
        assertThat(second.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void replicas_that_forget_at_the_same_moment_forget_all_that_is_old_and_no_more()
            throws Exception {
        try (var other = database.getConnection()) {
            insert(other, "old", 2_500, "25 hours");
            insert(other, "young", 10, "23 hours");
            insert(other, "held", 1, "25 hours");
            other.setAutoCommit(false);
            change(other, "select 1 from idempotent_answer where path = 'held' for update");

            forgetThreeTimesAtOnce();

            assertThat(left(other, "old")).isZero();
            assertThat(left(other, "young")).isEqualTo(10);
            assertThat(left(other, "held")).isEqualTo(1);
            other.rollback();
        }
        answers.forgetOld();
        try (var connection = database.getConnection()) {
            assertThat(left(connection, "held")).isZero();
            change(connection, "delete from idempotent_answer where path = 'young'");
        }
    }

    private void forgetThreeTimesAtOnce() throws Exception {
        try (var replicas = Executors.newFixedThreadPool(3)) {
            var work = Executors.callable(answers::forgetOld);
            for (var done : replicas.invokeAll(Collections.nCopies(3, work))) {
                done.get();
            }
        }
    }

    private static void insert(Connection connection, String path, int times, String age)
            throws SQLException {
        change(
                connection,
                """
                insert into idempotent_answer (credential, path, key_digest, body_digest, created_at)
                select 'somebody', '%s', i, '', now() - interval '%s' from generate_series(1, %d) i
                """
                        .formatted(path, age, times));
    }

    private static void change(Connection connection, String statement) throws SQLException {
        try (var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private static int left(Connection connection, String path) throws SQLException {
        try (var count =
                connection.prepareStatement(
                        "select count(*) from idempotent_answer where path = ?")) {
            count.setString(1, path);
            var row = count.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
