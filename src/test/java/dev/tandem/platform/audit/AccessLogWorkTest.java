package dev.tandem.platform.audit;

import static dev.tandem.fixture.Api.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.platform.storage.Ids;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

@QuarkusTest
class AccessLogWorkTest {
    @Inject AccessLog log;
    @Inject AgroalDataSource database;

    private UUID athlete;

    @BeforeEach
    void somebody() {
        athlete = UUID.fromString(athlete().replace("/v1/athletes/", ""));
    }

    @Test
    void a_note_that_no_table_can_hold_stops_no_other() throws SQLException {
        log.note(note(athlete, "before"));
        log.note(note(athlete, "nul\u0000"));
        log.note(note(athlete, "after"));
        log.settle();

        assertThat(rows("before")).isEqualTo(1);
        assertThat(rows("after")).isEqualTo(1);
    }

    @Test
    void a_note_of_an_athlete_who_is_not_there_is_let_go() throws SQLException {
        log.note(note(UUID.randomUUID(), "of-nobody"));
        log.note(note(athlete, "of-somebody"));
        log.settle();

        assertThat(rows("of-nobody")).isZero();
        assertThat(rows("of-somebody")).isEqualTo(1);
        assertThat(log.hasRoom()).isTrue();
    }

    private static Access note(UUID athleteId, String operation) {
        return new Access(
                athleteId, Ids.next(), Instant.now(), "client:x", "key:x", operation, 200, null);
    }

    private long rows(String operation) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(*) from access_log where operation = ? and athlete_id"
                                        + " = ?")) {
            select.setString(1, operation);
            select.setObject(2, athlete);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
