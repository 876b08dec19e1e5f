package dev.tandem.recommendation;

import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.platform.Calls.asAdmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Advice is kept for good unless the operator says how long. */
@QuarkusTest
class OldAdviceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject Retention retention;
    @Inject AgroalDataSource database;

    @Test
    void advice_on_days_long_past_is_forgotten_and_the_rest_is_kept() throws SQLException {
        var athlete = athleteWhoTrainsToday();
        asAdmin().get(athlete + "/recommendations/" + TODAY).then().statusCode(200);
        copyTo(athlete, TODAY.minusDays(3001));
        copyTo(athlete, TODAY.minusDays(2999));

        retention.forgetOld();
        adviceOf(athlete, TODAY.minusDays(3001)).statusCode(200);
        retention.forgetOlderThan(Duration.ofDays(3000));

        adviceOf(athlete, TODAY.minusDays(3001)).statusCode(404);
        adviceOf(athlete, TODAY.minusDays(2999)).statusCode(200);
        adviceOf(athlete, TODAY).statusCode(200);
    }

    private static ValidatableResponse adviceOf(String athlete, LocalDate date) {
        return asAdmin().get(athlete + "/recommendations/" + date).then();
    }

    private void copyTo(String athlete, LocalDate date) throws SQLException {
        try (var connection = database.getConnection();
                var copy =
                        connection.prepareStatement(
                                """
                                insert into recommendation
                                select r.* from recommendation old, jsonb_populate_record(old,
                                    jsonb_build_object('date', ?::text)) r
                                where old.athlete_id = ?::uuid and old.date = ?
                                """)) {
            copy.setString(1, date.toString());
            copy.setString(2, athlete.replace("/v1/athletes/", ""));
            copy.setObject(3, TODAY);
            assertThat(copy.executeUpdate()).isEqualTo(1);
        }
    }
}
