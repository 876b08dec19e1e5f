package dev.tandem.domain.recommendation;

import static dev.tandem.fixture.Mornings.TODAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.LoadState;
import dev.tandem.domain.readiness.Pain;
import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.readiness.Tuning;
import dev.tandem.domain.science.Vector;
import dev.tandem.fixture.DecisionDays;
import dev.tandem.fixture.DecisionSessions;
import dev.tandem.fixture.Mornings;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The worked decisions (J5, J11): the score is given, everything else is decided. */
class DecisionVectorsTest {

    @TestFactory
    Stream<DynamicTest> every_worked_decision_comes_out() {
        return vectors().map(vector -> dynamicTest(vector.name(), () -> check(vector)));
    }

    @Test
    void there_are_as_many_as_were_given() {
        assertThat(vectors()).hasSize(19);
    }

    private static Stream<Vector> vectors() {
        return Vector.all().stream().filter(vector -> vector.item().equals("J5"));
    }

    private static void check(Vector vector) {
        var situation = situation(vector);
        var readiness = readiness(vector, situation);
        var history = History.of(situation, readiness);
        var subject = new Subject(situation.planned().sessions().getFirst());

        var verdict =
                Verdict.of(new Case(situation, readiness, history, subject, Tuning.PUBLISHED));

        assertThat(verdict.decision()).hasToString(vector.output().get("action").asText());
        assertThat(readiness.band()).hasToString(vector.output().get("band").asText());
        vector.output()
                .get("params")
                .properties()
                .forEach(it -> assertParameter(it.getKey(), it.getValue(), verdict));
        var cap = vector.output().get("run_km_cap");
        if (cap.isNumber()) {
            assertThat(verdict.session().parameters())
                    .hasEntrySatisfying(
                            Parameter.DISTANCE_CAP_METERS,
                            meters -> assertThat(meters).isEqualTo(1000 * cap.asDouble()));
        }
    }

    private static void assertParameter(String name, JsonNode value, Verdict verdict) {
        var parameter =
                switch (name) {
                    case "zone_shift" -> Parameter.ZONE_SHIFT;
                    case "reps_factor" -> Parameter.REPS_FACTOR;
                    case "duration_cap_min", "minutes" -> Parameter.DURATION_CAP_MINUTES;
                    case "rpe_cap" -> Parameter.RPE_CAP;
                    default -> throw new AssertionError(name);
                };
        assertThat(verdict.session().parameters().get(parameter)).isEqualTo(value.asDouble());
    }

    /** The given score through the bands and floors of the product. */
    private static Readiness readiness(Vector vector, Situation situation) {
        var previous = vector.input().get("prev");
        var scoreBand =
                Band.of(vector.in("R"), previous == null ? null : Band.valueOf(previous.asText()));
        var told = Readiness.of(situation.morning());
        return new Readiness(
                TODAY,
                vector.in("R"),
                scoreBand,
                told.floors().stream().map(floor -> floor.band()).reduce(scoreBand, Band::orWorse),
                told.confidence(),
                List.of(),
                told.floors(),
                List.of());
    }

    private static Situation situation(Vector vector) {
        var day = DecisionDays.day(checkIn(vector), diary(vector), session(vector));
        return new Situation(
                day.date(),
                day.file(),
                day.checkIn(),
                day.diary(),
                training(vector),
                day.medical(),
                day.planned());
    }

    private static PlannedSession session(Vector vector) {
        return switch (vector.input().get("session").asText()) {
            case "HARD_RUN" -> DecisionSessions.intervals(5);
            case "LONG_RUN" -> DecisionSessions.longRun((int) (1000 * vector.in("run_km")));
            case "EASY_RUN" -> DecisionSessions.easyRun(40);
            case "STRENGTH_HEAVY_LOWER" -> DecisionSessions.heavyLower();
            default -> throw new AssertionError(vector.name());
        };
    }

    private static CheckIn checkIn(Vector vector) {
        var fatigue = vector.input().path("items").path("fatigue");
        var sleep = vector.input().path("sleep_h");
        return new CheckIn(
                TODAY,
                new CheckIn.Feelings(
                        null,
                        fatigue.isNumber() ? fatigue.asInt() : null,
                        null,
                        null,
                        null,
                        Set.of()),
                new CheckIn.Markers(sleep.isNumber() ? sleep.asDouble() : null, null, null),
                new CheckIn.Health(illness(vector), pain(vector), flags(vector)),
                null);
    }

    private static Illness illness(Vector vector) {
        var told = vector.input().path("illness").asText("none");
        return Illness.valueOf(told.toUpperCase(Locale.ROOT));
    }

    /** Level, limp, and whether the session loads the place. */
    private static List<Pain> pain(Vector vector) {
        var told = vector.input().get("pain");
        if (told == null) {
            return List.of();
        }
        var area = told.get(2).asBoolean() ? BodyArea.KNEE : BodyArea.SHOULDER;
        return List.of(new Pain(area, told.get(0).asInt(), told.get(1).asBoolean(), false));
    }

    private static Set<RedFlag> flags(Vector vector) {
        return vector.input().path("redflag").asBoolean() ? Set.of(RedFlag.CHEST_PAIN) : Set.of();
    }

    /** Bad days from the day before yesterday back, and a red one yesterday where told. */
    private static Diary diary(Vector vector) {
        int bad =
                Math.max(
                        vector.input().path("bad_days_5").asInt(),
                        vector.input().path("bad_days_14").asInt());
        var days = new ArrayList<JudgedDay>();
        if (vector.input().path("red_streak").asInt() > 0) {
            days.add(new JudgedDay(Mornings.checkIn(TODAY.minusDays(1), 3, 7), 26, Band.RED));
        }
        IntStream.range(0, bad)
                .mapToObj(ago -> Mornings.checkIn(TODAY.minusDays(2L + ago), 3, 7))
                .map(checkIn -> new JudgedDay(checkIn, 40, Band.GREEN))
                .forEach(days::add);
        return new Diary(days);
    }

    private static Training training(Vector vector) {
        var longest = vector.input().path("longest30_km");
        var history =
                longest.isNumber()
                        ? new TrainingHistory(
                                List.of(
                                        new TrainingDay(
                                                TODAY.minusDays(20),
                                                1,
                                                1000 * longest.asDouble(),
                                                1000 * longest.asDouble(),
                                                0,
                                                300)))
                        : TrainingHistory.NONE;
        return new Training(
                history,
                LoadState.UNKNOWN,
                List.of(),
                vector.input().path("perf_drop").asBoolean(),
                false,
                0);
    }
}
