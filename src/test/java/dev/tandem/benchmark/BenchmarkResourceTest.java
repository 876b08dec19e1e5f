package dev.tandem.benchmark;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.blamed;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.fixture.Parts;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

@QuarkusTest
class BenchmarkResourceTest {
    private static final String RUN =
            "{\"kind\":\"run\",\"date\":\"2025-11-01\",\"distanceMeters\":5000,\"durationSeconds\":1330}";
    private static final String LIFT =
            "{\"kind\":\"lift\",\"date\":\"2025-11-03\",\"exercise\":\"back-squat\",\"weightKg\":90,\"reps\":5,\"repsInReserve\":1}";

    @Test
    void every_kind_lives_and_ends_like_any_part() {
        Parts.live("benchmarks", RUN, "{\"durationSeconds\":1320}");
        Parts.live("benchmarks", LIFT, "{\"repsInReserve\":null}");
        Parts.absent("benchmarks", RUN);
        Parts.paged("benchmarks", LIFT);
    }

    @Test
    void a_lift_is_kept_as_it_was_told() {
        var item = created(json(LIFT).post(athlete() + "/benchmarks"));

        asAdmin()
                .get(item)
                .then()
                .body("kind", equalTo("lift"))
                .body("date", equalTo("2025-11-03"))
                .body("exercise", equalTo("back-squat"))
                .body("weightKg", equalTo(90))
                .body("reps", equalTo(5))
                .body("repsInReserve", equalTo(1));
        patch("{\"repsInReserve\":null}").patch(item).then().body("repsInReserve", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "run | date | \"2100-01-01\" | /date",
                "run | date | \"1990-05-03\" | /date",
                "run | date | null | /date",
                "run | distanceMeters | 399.9 | /distanceMeters",
                "run | distanceMeters | 100001 | /distanceMeters",
                "run | distanceMeters | \"5000\" | /distanceMeters",
                "run | durationSeconds | 754 | /durationSeconds",
                "run | durationSeconds | 172801 | /durationSeconds",
                "run | durationSeconds | null | /durationSeconds",
                "run | weightKg | 90 | /weightKg",
                "lift | date | \"2100-01-01\" | /date",
                "lift | exercise | \"Back Squat\" | /exercise",
                "lift | weightKg | 0.9 | /weightKg",
                "lift | weightKg | 500.5 | /weightKg",
                "lift | reps | 0 | /reps",
                "lift | reps | 31 | /reps",
                "lift | reps | 5.5 | /reps",
                "lift | repsInReserve | -1 | /repsInReserve",
                "lift | repsInReserve | 11 | /repsInReserve",
                "lift | distanceMeters | 5000 | /distanceMeters",
                "lift | kind | \"plank\" | /kind",
            })
    void a_wrong_value_is_blamed_where_it_stands(
            String kind, String field, String value, String pointer) {
        var good = kind.equals("run") ? RUN : LIFT;
        var benchmarks = athlete() + "/benchmarks";
        var wrong = good.replaceFirst("\"" + field + "\":[^,}]+", "\"" + field + "\":" + value);
        if (!wrong.equals(good)) {
            assertThat(blamed(json(wrong).post(benchmarks))).containsExactly(pointer);
        }
        var item = created(json(good).post(benchmarks));
        assertThat(blamed(patch("{\"%s\":%s}".formatted(field, value)).patch(item)))
                .containsExactly(pointer);
        asAdmin().get(benchmarks).then().body("items.size()", equalTo(1));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        var wrong =
                "{\"kind\":\"lift\",\"date\":\"2100-01-01\",\"exercise\":\"x\",\"weightKg\":0,\"reps\":99,\"distanceMeters\":1}";

        assertThat(blamed(json(wrong).post(athlete() + "/benchmarks")))
                .containsExactlyInAnyOrder(
                        "/date", "/exercise", "/weightKg", "/reps", "/distanceMeters");
    }

    @Test
    void today_is_the_athletes_own() {
        var today = LocalDate.now(Clock.system(ZoneId.of("Europe/Berlin")));

        created(json(runOn(today)).post(athlete() + "/benchmarks"));
        assertThat(blamed(json(runOn(today.plusDays(1))).post(athlete() + "/benchmarks")))
                .containsExactly("/date");
    }

    private static String runOn(LocalDate date) {
        return RUN.replace("2025-11-01", date.toString());
    }
}
