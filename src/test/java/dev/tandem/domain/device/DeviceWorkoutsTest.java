package dev.tandem.domain.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.device.DeviceStep.Effort;
import dev.tandem.domain.device.DeviceStep.Intensity;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.Outline;
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
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.domain.unit.Words;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class DeviceWorkoutsTest {
    static final Workout.Run INTERVALS =
            new Workout.Run(
                    outline("5 x 1 km", 60),
                    RunType.INTERVAL,
                    10_000,
                    List.of(
                            new RunStep.Repeat(
                                    5,
                                    List.of(
                                            stretch(
                                                    RunStep.Kind.RUN,
                                                    new Extent.Distance(1000),
                                                    new Target.Pace(270, 280)),
                                            stretch(
                                                    RunStep.Kind.RECOVERY,
                                                    new Extent.Time(90),
                                                    new Target.Rpe(2, 3.5)))),
                            stretch(
                                    RunStep.Kind.RUN,
                                    new Extent.Time(600),
                                    new Target.HeartRate(125, 140))));

    static final Workout.Strength LIFTS =
            new Workout.Strength(
                    new Outline("Strength A", "Get stronger.", 40, 7, List.of(), List.of()),
                    StrengthType.HEAVY,
                    StrengthFocus.FULL,
                    List.of(
                            lift("back-squat", Collections.nCopies(3, reps(5, 82.5))),
                            lift("back-squat", List.of(reps(5, 80.0), reps(4, 85.0)))));

    @Test
    void a_repeat_is_its_steps_once_and_a_jump_back_to_the_first_of_them() {
        var steps = steps(INTERVALS);

        assertThat(steps).hasSize(6);
        assertThat(steps.get(3)).isEqualTo(new DeviceStep.Repeat(1, 5));
        assertThat(steps.get(1))
                .isEqualTo(
                        new Effort(
                                "Run",
                                Intensity.ACTIVE,
                                new StepEnd.Distance(1000),
                                new Target.Pace(270, 280),
                                null,
                                null));
    }

    @Test
    void warm_up_and_cool_down_are_the_first_and_the_last_steps() {
        var steps = steps(INTERVALS);

        assertThat(steps.getFirst())
                .isEqualTo(
                        new Effort(
                                "Easy jog",
                                Intensity.WARM_UP,
                                new StepEnd.Time(600),
                                null,
                                null,
                                null));
        assertThat(((Effort) steps.getLast()).intensity()).isEqualTo(Intensity.COOL_DOWN);
    }

    /** No watch knows perceived effort. */
    @Test
    void an_effort_is_said_in_words() {
        assertThat(((Effort) steps(INTERVALS).get(2)).note()).isEqualTo("Effort 2 to 3.5 of 10");
    }

    @Test
    void equal_sets_are_one_set_its_rest_and_a_jump_back_and_others_stand_alone() {
        var steps = steps(LIFTS);

        assertThat(steps.get(2)).isEqualTo(new DeviceStep.Repeat(0, 3));
        assertThat(steps)
                .filteredOn(Effort.class::isInstance)
                .extracting(step -> ((Effort) step).name())
                .containsExactly(
                        "Barbell back squat",
                        "Rest",
                        "Barbell back squat",
                        "Rest",
                        "Barbell back squat",
                        "Rest");
        var set = (Effort) steps.getFirst();
        assertThat(set.end()).isEqualTo(new StepEnd.Reps(5));
        assertThat(set.lift()).extracting(DeviceLift::weightKg).isEqualTo(82.5);
        assertThat(set.note()).isEqualTo("Stop with 2 left");
    }

    @Test
    void cross_training_is_one_step_of_the_time_between_warm_up_and_cool_down() {
        var ride = new Workout.Plain(outline("Easy ride", 45), SessionKind.CROSS_TRAINING);

        assertThat(((Effort) steps(ride).get(1)).end()).isEqualTo(new StepEnd.Time(30 * 60));
    }

    @Test
    void rest_is_no_workout() {
        var rest =
                new Workout.Plain(
                        new Outline("Rest", "Recover.", 0, 0, List.of(), List.of()),
                        SessionKind.REST);

        assertThat(DeviceWorkouts.of(rest, Words.ENGLISH)).isEmpty();
    }

    @Test
    void the_script_says_it_all_in_lines_a_person_reads() {
        assertThat(Script.of(INTERVALS, Words.ENGLISH))
                .containsExactly(
                        "60 min, effort 7 of 10",
                        "Warm-up: Easy jog, 10 min",
                        "5 x (1 km run at 4:30-4:40 /km, 90 s recovery at effort 2-3.5 of 10)",
                        "10 min run at 125-140 bpm",
                        "Cool-down: Walk, 5 min");
        assertThat(Script.of(LIFTS, Words.ENGLISH))
                .containsExactly(
                        "40 min, effort 7 of 10",
                        "Barbell back squat: 3 x 5, 82.5 kg, stop with 2 left",
                        "Barbell back squat: 1 x 5, 80 kg, stop with 2 left",
                        "Barbell back squat: 1 x 4, 85 kg, stop with 2 left");
    }

    private static List<DeviceStep> steps(Workout workout) {
        return DeviceWorkouts.of(workout, Words.ENGLISH).orElseThrow().steps();
    }

    private static Outline outline(String title, int minutes) {
        return new Outline(
                title,
                "To get better.",
                minutes,
                7,
                List.of(new TimedMovement("Easy jog", 10)),
                List.of(new TimedMovement("Walk", 5)));
    }

    private static RunStep stretch(RunStep.Kind kind, Extent extent, Target target) {
        return new RunStep.Stretch(kind, extent, target);
    }

    private static ExercisePrescription lift(String exercise, List<SetPrescription> sets) {
        return new ExercisePrescription(exercise, sets, List.of());
    }

    private static SetPrescription reps(int reps, double weightKg) {
        return new SetPrescription(SetUnit.REPS, reps, weightKg, null, 2, 180);
    }
}
