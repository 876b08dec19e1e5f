package dev.tandem.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;

import dev.tandem.platform.json.StoredJson;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The table of claims and answers; all of it happens in the caller's transaction. */
@ApplicationScoped
public class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String LOCK_TIMEOUT_STATE = "55P03";

    private final AgroalDataSource database;
    private final Clock clock;

    public IdempotentAnswers(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the key for this request, waiting for a running one; false if it has been used already.
     */
    boolean claim(Claim claim) throws SQLException {
        try (var connection = database.getConnection()) {
            setLockTimeout(connection, Turns.LONGEST_WAIT_MILLIS);
            var isNew = insert(connection, claim);
            setLockTimeout(connection, 0);
            return isNew;
        } catch (SQLException fault) {
            if (LOCK_TIMEOUT_STATE.equals(fault.getSQLState())) {
                throw Problems.conflict(
                        ProblemType.REQUEST_IN_PROGRESS,
                        "The same request is still running; try again in a moment.");
            }
            throw fault;
        }
    }

    private boolean insert(Connection connection, Claim claim) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        """
                        insert into idempotent_answer as old (credential, path, key_digest, body_digest, created_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (credential, path, key_digest) do update
                        set body_digest = excluded.body_digest, created_at = excluded.created_at, status = null,
                            headers = null, sealed_body = null
                        where old.created_at < ?
                        """)) {
            identify(insert, claim);
            insert.setString(4, claim.bodyDigest());
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            insert.setTimestamp(6, Timestamp.from(clock.instant().minus(KEPT)));
            return insert.executeUpdate() == 1;
        }
    }

    void keep(Claim claim, Answer answer) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                """
                                update idempotent_answer
                                set status = ?, headers = ?::jsonb, sealed_body = ?, athlete_id = ?
                                where credential = ? and path = ? and key_digest = ?
                                """)) {
            update.setInt(1, answer.status());
            update.setString(2, json(answer.headers()));
            update.setBytes(3, Seal.close(answer.body(), claim.sealingKey()));
            update.setObject(4, athleteOf(claim, answer));
            update.setString(5, claim.credential());
            update.setString(6, claim.path());
            update.setString(7, claim.keyDigest());
            update.executeUpdate();
        }
    }

    /** The answer of the request that had the key first; 422 if that one had another body. */
    Answer find(Claim claim) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                """
                                select body_digest, status, headers::text, sealed_body from idempotent_answer
                                where credential = ? and path = ? and key_digest = ?
                                """)) {
            identify(select, claim);
            try (var row = select.executeQuery()) {
                return answer(row, claim);
            }
        }
    }

    /** Erases what was answered about an athlete. */
    @Transactional
    public void forget(UUID athleteId) throws SQLException {
        try (var connection = database.getConnection();
                var delete =
                        connection.prepareStatement(
                                "delete from idempotent_answer where athlete_id = ?")) {
            delete.setObject(1, athleteId);
            delete.executeUpdate();
        }
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOld() throws SQLException {
        try (var connection = database.getConnection();
                var delete =
                        connection.prepareStatement(
                                "delete from idempotent_answer where created_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        }
    }

    private static Answer answer(ResultSet row, Claim claim) throws SQLException {
        if (!row.next()) {
            throw Problems.conflict("The first request with this key was undone; send it again.");
        }
        if (!claim.bodyDigest().equals(row.getString(1))) {
            throw Problems.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key came with another body before.");
        }
        return new Answer(
                row.getInt(2),
                headers(row.getString(3)),
                Seal.open(row.getBytes(4), claim.sealingKey()));
    }

    private static void identify(PreparedStatement statement, Claim claim) throws SQLException {
        statement.setString(1, claim.credential());
        statement.setString(2, claim.path());
        statement.setString(3, claim.keyDigest());
    }

    /** Local to the transaction, so that a pooler in between may hand the connection on. */
    private static void setLockTimeout(Connection connection, int millis) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = " + millis);
        }
    }

    private static @Nullable UUID athleteOf(Claim claim, Answer answer) {
        return Claim.athleteIn(claim.path() + answer.headers().getOrDefault("Location", ""))
                .orElse(null);
    }

    private static String json(Map<String, String> headers) {
        try {
            return StoredJson.mapper().writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return StoredJson.mapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
