package dev.tandem.checkin;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@QuarkusTest
class HistoryTest {
    private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    @Test
    void days_with_a_check_in_are_listed_oldest_first_with_how_sure_they_are() {
        var path = athlete();
        json("{\"fatigue\":4,\"soreness\":4,\"sleepHours\":8}")
                .put(path + "/check-ins/" + YESTERDAY.minusDays(3));
        json("{\"pain\":[{\"area\":\"knee\",\"level\":2}]}")
                .put(path + "/check-ins/" + YESTERDAY.minusDays(1));

        var days = history(path, "");

        assertThat(days.<String>getList("items.date"))
                .containsExactly(
                        YESTERDAY.minusDays(3).toString(), YESTERDAY.minusDays(1).toString());
        assertThat(days.getDouble("items[0].coverage")).isEqualTo(0.65);
        assertThat(days.getDouble("items[1].score")).isEqualTo(70);
        assertThat(days.getString("items[1].confidence")).isEqualTo("none");
        assertThat(history(path, "?from=" + YESTERDAY).getList("items")).isEmpty();
    }

    @Test
    void four_hundred_days_are_the_most() {
        var path = athlete() + "/readiness/history";
        assertThat(blamed(asAdmin().get(path + "?from=2024-01-01&to=2026-01-01")))
                .containsExactly("from");
        assertThat(blamed(asAdmin().get(path + "?from=2026-01-02&to=2026-01-01")))
                .containsExactly("from");
    }

    @Test
    void training_that_comes_late_is_weighed_in_the_mornings_after_it() {
        var path = athlete();
        train(path, 60, 30, 30);
        json("{\"fatigue\":4}").put(path + "/check-ins/" + YESTERDAY);
        double before = history(path, "").getDouble("items[0].score");

        train(path, 7, 1, 400);

        double after = history(path, "").getDouble("items[0].score");
        assertThat(after).isLessThan(before);
        var read = asAdmin().get(path + "/readiness?date=" + YESTERDAY).jsonPath();
        assertThat(read.getDouble("score")).isEqualTo(after);
    }

    private static void train(String path, int fromAgo, int toAgo, int minutes) {
        var run =
                "{\"kind\":\"run\",\"startedAt\":\"%sT06:00:00Z\",\"durationSeconds\":%d,\"rpe\":4}";
        var items =
                IntStream.rangeClosed(toAgo, fromAgo)
                        .mapToObj(ago -> run.formatted(YESTERDAY.minusDays(ago), 60 * minutes))
                        .collect(Collectors.joining(","));
        var answer = json("{\"items\":[" + items + "]}").post(path + "/sessions/batch");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static JsonPath history(String path, String span) {
        return asAdmin().get(path + "/readiness/history" + span).jsonPath();
    }
}
