package dev.tandem.recommendation;

import static dev.tandem.fixture.Api.athleteWhoTrainsToday;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@QuarkusTest
class TodayStatementsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject SessionFactory sessions;

    @Test
    void today_takes_six_statements_with_ten_days_of_history_and_with_five_years() {
        var young = athleteWhoTrainsToday();
        history(young, 10, 1);
        var old = athleteWhoTrainsToday();
        history(old, 5 * 365, 4);

        assertThat(statements(young)).isEqualTo(6);
        assertThat(statements(old)).isEqualTo(6);
    }

    /** The second reading: the first one also keeps what it decided. */
    private long statements(String athlete) {
        assertThat(asAdmin().get(athlete + "/today").statusCode()).isEqualTo(200);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        assertThat(asAdmin().get(athlete + "/today").statusCode()).isEqualTo(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static void history(String athlete, int days, int step) {
        for (int first = 1; first < days; first += 400 * step) {
            var items =
                    IntStream.iterate(first, day -> day < days, day -> day + step)
                            .limit(400)
                            .mapToObj(TodayStatementsTest::run)
                            .collect(Collectors.joining(","));
            assertThat(
                            json("{\"items\":[" + items + "]}")
                                    .post(athlete + "/sessions/batch")
                                    .statusCode())
                    .isEqualTo(200);
        }
        assertThat(json("{\"fatigue\":3}").put(athlete + "/check-ins/" + TODAY).statusCode())
                .isEqualTo(201);
    }

    private static String run(int daysAgo) {
        return "{\"kind\":\"run\",\"startedAt\":\"%sT06:00:00Z\",\"durationSeconds\":1800,\"distanceMeters\":5000,\"rpe\":3}"
                .formatted(TODAY.minusDays(daysAgo));
    }
}
