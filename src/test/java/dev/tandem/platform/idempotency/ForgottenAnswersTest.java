package dev.tandem.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.concurrent.Executors;

/** Answers of more than a day ago are forgotten, however many they are and whoever is at it. */
@QuarkusTest
class ForgottenAnswersTest {
    private static final String CREDENTIAL = "client:of-this-test";

    @Inject IdempotentAnswers answers;
    @Inject AgroalDataSource database;

    @Test
    void two_replicas_at_once_forget_what_is_old_and_keep_the_rest() throws Exception {
        insert(12_000, "25 hours");
        insert(10, "23 hours");

        try (var replicas = Executors.newFixedThreadPool(2)) {
            var first = replicas.submit(answers::forgetOld);
            var second = replicas.submit(answers::forgetOld);
            first.get();
            second.get();
        }

        assertThat(kept()).isEqualTo(10);
    }

    private void insert(int count, String age) throws SQLException {
        execute(
                """
                insert into idempotent_answer (credential, path, key_digest, body_digest, created_at)
                select '%s', '/v1/athletes', '%s ' || n, '', now() - interval '%s'
                from generate_series(1, %d) n
                """
                        .formatted(CREDENTIAL, age, age, count));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int kept() throws SQLException {
        try (var connection = database.getConnection();
                var count =
                        connection.prepareStatement(
                                "select count(*) from idempotent_answer where credential = ?")) {
            count.setString(1, CREDENTIAL);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
