package dev.tandem.plan;

import static dev.tandem.fixture.Golden.assertStored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;

import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.Caution;
import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlanDelta;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.strength.StrengthFocus;
import dev.tandem.domain.strength.StrengthType;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.domain.unit.Words;
import dev.tandem.platform.json.StoredJson;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The columns of plans that hold whole records. */
class StoredPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final UUID GONE = UUID.fromString("01890000-0000-7000-8000-000000000002");
    private static final Outline OUTLINE =
            new Outline(
                    "5 x 1 km",
                    "Hold a hard effort evenly.",
                    55,
                    7.5,
                    List.of(new TimedMovement("Easy jog", 10)),
                    List.of(new TimedMovement("Walk", 5)));

    @Test
    void a_run() throws IOException {
        var work =
                new RunStep.Stretch(
                        RunStep.Kind.RUN, new Extent.Distance(1000), new Target.Pace(250, 260));
        var jog =
                new RunStep.Stretch(
                        RunStep.Kind.RECOVERY, new Extent.Time(90), new Target.HeartRate(110, 140));
        var strides =
                new RunStep.Stretch(
                        RunStep.Kind.STRIDES, new Extent.Time(20), new Target.Rpe(7, 8.5));
        var walk = new RunStep.Stretch(RunStep.Kind.WALK, new Extent.Time(60), null);
        var steps = List.<RunStep>of(new RunStep.Repeat(5, List.of(work, jog)), strides, walk);

        assertStored(
                "workout-run",
                new Workout.Run(OUTLINE, RunType.INTERVAL, 9500, steps),
                type(Workout.class));
    }

    @Test
    void a_strength_session() throws IOException {
        var squat =
                new ExercisePrescription(
                        "back-squat",
                        List.of(new SetPrescription(SetUnit.REPS, 5, 82.5, 81.1, 2, 180)),
                        List.of("goblet-squat"));
        var plank =
                new ExercisePrescription(
                        "side-plank",
                        List.of(new SetPrescription(SetUnit.SECONDS, 30, null, null, null, 60)),
                        List.of());

        assertStored(
                "workout-strength",
                new Workout.Strength(
                        OUTLINE, StrengthType.HEAVY, StrengthFocus.FULL, List.of(squat, plank)),
                type(Workout.class));
    }

    @Test
    void a_run_that_any_language_can_say() throws IOException {
        var title =
                Message.of(
                        "run.with-jog",
                        Message.of(
                                "run.cruise.by-pace",
                                Message.of(
                                        "amount.times", 5, Message.of("amount.kilometres", 1.5))),
                        Message.of("amount.seconds", 90));
        var outline =
                new Outline(
                        title,
                        Message.of("run.cruise.purpose"),
                        55,
                        7.5,
                        List.of(
                                TimedMovement.of("easy-jog", 10),
                                TimedMovement.of("drills", 2, List.of("leg-swing", "skipping-a"))),
                        List.of(TimedMovement.of("calm-walk", 5)));

        assertStored(
                "workout-run-said",
                new Workout.Run(outline, RunType.THRESHOLD, 9500, List.of()),
                type(Workout.class));
    }

    @Test
    void a_rest_day() throws IOException {
        var nothing = new Outline("Rest day", "Sleep.", 0, 0, List.of(), List.of());

        assertStored(
                "workout-plain",
                new Workout.Plain(nothing, SessionKind.CROSS_TRAINING),
                type(Workout.class));
    }

    @Test
    void what_else_a_planned_session_has() throws IOException {
        assertStored("tags", EnumSet.allOf(Tag.class), set(Tag.class));
        assertStored(
                "placement",
                List.of(new Placement("D6a", Message.literal("24 h clear of Saturday's long run"))),
                list(Placement.class));
    }

    @Test
    void what_else_a_plan_has() throws IOException {
        assertStored(
                "plan-weeks",
                List.of(new WeekShape(1, MONDAY, Phase.BASE, "Easy running", null)),
                list(WeekShape.class));
        assertStored(
                "plan-weeks-said",
                List.of(
                        new WeekShape(
                                1,
                                MONDAY,
                                Phase.BASE,
                                "Easy running that gets a little longer.",
                                Message.of("focus.base"))),
                list(WeekShape.class));
        assertStored(
                "plan-compromises",
                List.of(
                        new Compromise(
                                "run-frequency",
                                Message.literal("4 runs a week"),
                                Message.literal("3"),
                                Message.literal("three free days"))),
                list(Compromise.class));
        assertStored(
                "plan-cautions",
                List.of(new Caution("screening-unanswered", Message.literal("Please answer."))),
                list(Caution.class));
    }

    @Test
    void what_can_be_said_in_any_language() throws IOException {
        var openDays =
                Message.of(
                        "because.open-days",
                        Message.of("count.open-day.some", Message.of("number.3")),
                        Message.of("count.day-with-two.none"));
        assertStored(
                "plan-compromises-in-words",
                List.of(
                        new Compromise(
                                "run-frequency",
                                Message.of("weekly.runs.some", 4),
                                Message.literal("3"),
                                openDays)),
                list(Compromise.class));
        assertStored(
                "placement-in-words",
                List.of(
                        new Placement(
                                "D6a",
                                Message.of(
                                        "rule.heavy-lower-before-key-run.near",
                                        Message.of(
                                                "session.near.long-run",
                                                Message.weekday(DayOfWeek.SATURDAY))))),
                list(Placement.class));
        assertThat(Words.GERMAN.say(openDays))
                .isEqualTo("du hast drei offene Tage und keinen Tag für zwei Einheiten");
    }

    @Test
    void what_a_revision_changed() throws IOException {
        var id = UUID.fromString("01890000-0000-7000-8000-000000000001");

        assertStored(
                "plan-changes",
                List.of(
                        new PlanChange(
                                id,
                                PlanChange.Kind.MOVED,
                                MONDAY,
                                MONDAY.plusDays(1),
                                Message.literal("You moved it to Tuesday"),
                                null,
                                null),
                        new PlanChange(
                                id,
                                PlanChange.Kind.EASED,
                                null,
                                null,
                                Message.literal("advice accepted"),
                                null,
                                null)),
                list(PlanChange.class));
    }

    @Test
    void what_a_session_was_before_a_change_and_is_after_it() throws IOException {
        var session = session();

        assertStored(
                "plan-changes-side-by-side",
                List.of(
                        PlanChange.of(
                                        session,
                                        PlanChange.Kind.EASED,
                                        Message.literal("advice accepted"))
                                .showing(
                                        session,
                                        session.at(MONDAY.plusDays(1), DayPart.AM, List.of()))),
                list(PlanChange.class));
    }

    @Test
    void what_a_revision_made_of_the_sessions() throws IOException {
        assertStored(
                "plan-revision-sessions",
                new PlanDelta(List.of(session()), List.of(GONE)),
                type(PlanDelta.class));
    }

    private static PlannedSession session() {
        var steps =
                List.<RunStep>of(
                        new RunStep.Stretch(RunStep.Kind.RUN, new Extent.Time(1800), null));
        return new PlannedSession(
                UUID.fromString("01890000-0000-7000-8000-000000000001"),
                MONDAY,
                DayPart.ANY,
                new Workout.Run(OUTLINE, RunType.EASY, 5500, steps),
                Set.of(Tag.LONG),
                PlannedStatus.PLANNED,
                List.of(
                        new Placement(
                                "D6a", Message.literal("24 h clear of Saturday's long run"))));
    }

    private static JavaType type(Class<?> type) {
        return StoredJson.mapper().constructType(type);
    }

    private static JavaType list(Class<?> type) {
        return StoredJson.mapper().getTypeFactory().constructCollectionType(List.class, type);
    }

    private static JavaType set(Class<?> type) {
        return StoredJson.mapper().getTypeFactory().constructCollectionType(Set.class, type);
    }
}
