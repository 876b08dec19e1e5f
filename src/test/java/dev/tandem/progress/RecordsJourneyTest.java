package dev.tandem.progress;

import static dev.tandem.fixture.Api.athlete;
import static dev.tandem.fixture.Api.created;
import static dev.tandem.platform.Calls.asAdmin;
import static dev.tandem.platform.Calls.json;
import static dev.tandem.platform.Calls.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Records over histories that are written, changed and deleted in any order. */
@QuarkusTest
class RecordsJourneyTest {
    private static final List<Double> DISTANCES =
            List.of(1000.0, 1609.344, 3000.0, 5000.0, 10_000.0, 15_000.0, 21_097.5, 42_195.0);

    /** A run as the test knows it. */
    private record Run(LocalDate date, int meters, int seconds) {
        String json() {
            return "{\"kind\":\"run\",\"startedAt\":\"%sT10:00:00+01:00\",\"durationSeconds\":%d,\"distanceMeters\":%d,\"rpe\":4}"
                    .formatted(date, seconds, meters);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void records_are_those_of_the_sessions_that_are_there(long seed) {
        var random = new Random(seed);
        var athlete = athlete();
        var known = new HashMap<String, Run>();
        for (int step = 0; step < 40; step++) {
            change(athlete, known, random);
        }

        check(athlete, known);
    }

    private static void change(String athlete, Map<String, Run> known, Random random) {
        var paths = new ArrayList<>(known.keySet());
        int choice = random.nextInt(10);
        if (choice < 6 || paths.isEmpty()) {
            var run = run(random);
            known.put(created(json(run.json()).post(athlete + "/sessions")), run);
            return;
        }
        var path = paths.get(random.nextInt(paths.size()));
        if (choice < 8) {
            var old = known.get(path);
            var run = new Run(old.date(), 500 + random.nextInt(old.meters() - 500), old.seconds());
            patch("{\"distanceMeters\":" + run.meters() + "}").patch(path).then().statusCode(200);
            known.put(path, run);
        } else {
            asAdmin().delete(path).then().statusCode(204);
            known.remove(path);
        }
    }

    /**
     * Runs of one day are hours apart for no other reason than that none is another's duplicate.
     */
    private static Run run(Random random) {
        int meters = 800 + random.nextInt(24_000);
        double pace = 200 + random.nextInt(200);
        var date = LocalDate.now(ZoneOffset.UTC).minusDays(1 + random.nextInt(60));
        return new Run(date, meters, (int) Math.max(60, meters * pace / 1000));
    }

    private static void check(String athlete, Map<String, Run> known) {
        var records = asAdmin().get(athlete + "/progress/records").jsonPath();
        var runs = known.values();
        for (double distance : DISTANCES) {
            var best =
                    runs.stream()
                            .filter(run -> run.meters() >= distance)
                            .mapToDouble(run -> run.seconds() * distance / run.meters())
                            .min();
            var shown =
                    records.<Map<String, Object>>getList("fastest").stream()
                            .filter(it -> isAbout(it.get("distanceMeters"), distance))
                            .findFirst();
            assertThat(shown.isPresent()).as("over " + distance).isEqualTo(best.isPresent());
            shown.ifPresent(
                    it ->
                            assertThat(((Number) it.get("durationSeconds")).doubleValue())
                                    .isCloseTo(best.orElseThrow(), within(0.051)));
        }
        var longest = runs.stream().mapToInt(Run::meters).max();
        assertThat(records.getDouble("longestRun.distanceMeters")).isEqualTo(longest.orElseThrow());
        var weeks = new HashMap<LocalDate, Integer>();
        runs.forEach(
                run ->
                        weeks.merge(
                                run.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                run.meters(),
                                Integer::sum));
        assertThat(records.getDouble("biggestWeek.distanceMeters"))
                .isEqualTo(weeks.values().stream().mapToInt(it -> it).max().orElseThrow());
    }

    @Test
    void a_benchmark_is_a_record_as_long_as_it_is_there() {
        var athlete = athlete();
        var benchmark =
                created(
                        json("{\"kind\":\"lift\",\"date\":\"2026-01-03\",\"exercise\":\"back-squat\",\"weightKg\":90,\"reps\":5,\"repsInReserve\":1}")
                                .post(athlete + "/benchmarks"));

        asAdmin()
                .get(athlete + "/progress/records")
                .then()
                .statusCode(200)
                .body("lifts[0].exercise", equalTo("back-squat"))
                .body("lifts[0].repMaxima.find{it.reps==5}.weightKg", equalTo(90))
                .body("lifts[0].oneRepMax.estimated", equalTo(true));
        asAdmin().delete(benchmark).then().statusCode(204);
        asAdmin().get(athlete + "/progress/records").then().body("lifts.size()", equalTo(0));
    }

    @Test
    void an_empty_history_has_empty_progress_and_no_error() {
        var athlete = athlete();
        for (var part :
                List.of("records", "streaks", "milestones", "predictions", "adherence", "trends")) {
            var answer = asAdmin().get(athlete + "/progress/" + part);
            assertThat(answer.statusCode()).as(part + answer.asString()).isEqualTo(200);
            asAdmin()
                    .header("If-None-Match", answer.header("ETag"))
                    .get(athlete + "/progress/" + part)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void milestones_trends_and_predictions_follow_what_was_done() {
        var athlete = athlete();
        var today = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        created(json(new Run(today.minusDays(40), 5200, 1600).json()).post(athlete + "/sessions"));
        var ten = created(json(new Run(today, 10_400, 3100).json()).post(athlete + "/sessions"));
        json("{\"sleepHours\":7.5,\"fatigue\":4}")
                .put(athlete + "/check-ins/" + today)
                .then()
                .statusCode(201);

        asAdmin()
                .get(athlete + "/progress/milestones")
                .then()
                .body("items.code", equalTo(List.of("first-run-10000", "first-run-5000")))
                .body("items[0].title", equalTo("Your first 10 km run"))
                .body("items[0].date", equalTo(today.toString()));
        asAdmin()
                .get(athlete + "/progress/predictions")
                .then()
                .body("from.benchmark", equalTo(false))
                .body("races.distanceMeters", equalTo(List.of(5000, 10000, 21097.5f, 42195)));
        asAdmin()
                .get(athlete + "/progress/trends")
                .then()
                .body("sleepHours.last7Days", equalTo(7.5f))
                .body("vdot.last28Days", greaterThan(30.0f));
        asAdmin()
                .get(athlete + "/today")
                .then()
                .body("praise", equalTo("Your first 10 km run"))
                .body("streak.currentWeeks", equalTo(0));
        asAdmin().delete(ten).then().statusCode(204);
        asAdmin().get(athlete + "/today").then().body("praise", equalTo(null));
        asAdmin()
                .get(athlete + "/progress/milestones")
                .then()
                .body("items.code", equalTo(List.of("first-run-5000")));
    }

    /** JSON's numbers are read as floats by the tests. */
    private static boolean isAbout(Object shown, double wanted) {
        return Math.abs(((Number) shown).doubleValue() - wanted) < 0.01;
    }
}
