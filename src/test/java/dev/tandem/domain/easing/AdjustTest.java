package dev.tandem.domain.easing;

import static dev.tandem.fixture.DecisionSessions.cruise;
import static dev.tandem.fixture.DecisionSessions.easyRun;
import static dev.tandem.fixture.DecisionSessions.heavyLower;
import static dev.tandem.fixture.DecisionSessions.intervals;
import static dev.tandem.fixture.DecisionSessions.jumps;
import static dev.tandem.fixture.DecisionSessions.longRun;
import static dev.tandem.fixture.DecisionSessions.longWithFinish;
import static dev.tandem.fixture.DecisionSessions.repetitions;
import static dev.tandem.fixture.DecisionSessions.runWalk;
import static dev.tandem.fixture.DecisionSessions.tempo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.running.TrainingPaces;
import dev.tandem.domain.running.Vdot;
import dev.tandem.domain.season.strength.RampSets;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;
import dev.tandem.domain.unit.Pace;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Eased sessions, number by number (J5, R33). */
class AdjustTest {
    private static final Ease ZONE_DOWN =
            Ease.by(Parameter.ZONE_SHIFT, -1).and(Parameter.REPS_FACTOR, 0.75);

    @Test
    void intervals_become_threshold_work_with_fewer_repetitions() {
        var run = eased(intervals(5), ZONE_DOWN);

        assertThat(run.type()).isEqualTo(RunType.THRESHOLD);
        var repeat = (RunStep.Repeat) run.steps().getFirst();
        assertThat(repeat.times()).isEqualTo(3);
        var work = (RunStep.Stretch) repeat.steps().getFirst();
        var paces = TrainingPaces.of(Vdot.find(new Pace(262), 0.975).orElseThrow());
        assertThat((double) pace(work).minSecondsPerKm())
                .isCloseTo(paces.threshold().secondsPerKm(), within(0.5));
        assertThat(((Extent.Distance) work.extent()).meters()).isEqualTo(900);
        assertThat(run.outline().durationMinutes()).isEqualTo(46);
        assertThat(run.outline().targetRpe()).isEqualTo(7);
        assertThat(run.outline().warmUp()).isEqualTo(intervals(5).workout().outline().warmUp());
    }

    @Test
    void threshold_becomes_marathon_pace_and_repetitions_become_strides() {
        var steady = eased(tempo(), ZONE_DOWN);
        assertThat(steady.type()).isEqualTo(RunType.MARATHON_PACE);
        assertThat(steady.outline().durationMinutes()).isEqualTo(43);
        var strides = eased(repetitions(), ZONE_DOWN);
        assertThat(strides.type()).isEqualTo(RunType.EASY);
        var stride =
                (RunStep.Stretch) ((RunStep.Repeat) strides.steps().getFirst()).steps().getFirst();
        assertThat(stride.kind()).isEqualTo(RunStep.Kind.STRIDES);
        assertThat(((Extent.Time) stride.extent()).seconds()).isLessThanOrEqualTo(30);
    }

    @Test
    void two_of_three_repetitions_are_left_though_half_a_minute_is_rounded() {
        var run = eased(cruise(), ZONE_DOWN);
        assertThat(((RunStep.Repeat) run.steps().getFirst()).times()).isEqualTo(2);
    }

    @Test
    void a_ramp_goes_with_its_barbell() {
        var ramp = new TimedMovement("Barbell back squat ramp: 8 x 40 kg", 4);
        var light =
                new ExercisePrescription(
                        "push-up",
                        List.of(new SetPrescription(SetUnit.REPS, 8, null, null, 4, 60)),
                        List.of());
        assertThat(RampSets.again(List.of(ramp), List.of(light))).isEmpty();
    }

    @Test
    void a_long_run_keeps_four_fifths_and_runs_easy_throughout() {
        var ease = Ease.by(Parameter.VOLUME_FACTOR, 0.8).done(Ease.Manner.EASY_THROUGHOUT);

        var run = eased(longRun(18_000), ease);
        assertThat(run.outline().durationMinutes()).isEqualTo(85);
        assertThat(run.distanceMeters()).isEqualTo(14_000);

        var adjusted = Adjust.session(longWithFinish(), Step.EASED, ease).session();
        var easy = (Workout.Run) adjusted.workout();
        assertThat(easy.steps()).hasSize(1);
        assertThat(pace((RunStep.Stretch) easy.steps().getFirst()).minSecondsPerKm())
                .isEqualTo(330);
        assertThat(adjusted.tags()).containsExactly(Tag.LONG);
    }

    @Test
    void factors_round_down_to_five_minutes_and_half_a_kilometre() {
        var run = eased(easyRun(40), Ease.by(Parameter.VOLUME_FACTOR, 0.7));
        assertThat(run.outline().durationMinutes()).isEqualTo(25);
        assertThat(run.distanceMeters()).isEqualTo(4000);
    }

    @Test
    void a_cap_on_distance_shortens_the_time_with_it() {
        var run = eased(longRun(18_000), Ease.by(Parameter.DISTANCE_CAP_METERS, 15_400));
        assertThat(run.distanceMeters()).isEqualTo(15_000);
        assertThat(run.outline().durationMinutes()).isEqualTo(92);
    }

    @Test
    void an_easy_run_in_place_of_intervals_is_easy_and_short() {
        var adjusted = Adjust.session(intervals(5), Step.EASY_INSTEAD, Easy.SWAP).session();
        var run = (Workout.Run) adjusted.workout();
        assertThat(run.type()).isEqualTo(RunType.EASY);
        assertThat(run.outline().durationMinutes()).isEqualTo(45);
        assertThat(run.outline().targetRpe()).isEqualTo(3);
        assertThat(Outlines.mainMinutes(run.outline())).isEqualTo(35);
        assertThat(pace((RunStep.Stretch) run.steps().getFirst()).minSecondsPerKm())
                .isGreaterThan(320);
        assertThat(adjusted.tags()).isEmpty();
    }

    @Test
    void walking_breaks_stay_in_an_easy_session() {
        var run =
                (Workout.Run)
                        Adjust.session(runWalk(), Step.EASY_INSTEAD, Easy.SWAP).session().workout();
        assertThat(run.type()).isEqualTo(RunType.RUN_WALK);
        assertThat(run.steps()).isEqualTo(((Workout.Run) runWalk().workout()).steps());
    }

    @Test
    void weights_go_down_to_the_step_of_the_equipment_and_leave_more_in_reserve() {
        var ease = Ease.by(Parameter.LOAD_FACTOR, 0.925).and(Parameter.REPS_IN_RESERVE_DELTA, 2);
        var set = firstSet(heavyLower(), ease);
        assertThat(set.weightKg()).isEqualTo(72.5);
        assertThat(set.percentOneRepMax()).isEqualTo(72.5);
        assertThat(set.repsInReserve()).isEqualTo(4);
        assertThat(set.amount()).isEqualTo(5);
    }

    @Test
    void sets_are_cut_and_the_time_with_them() {
        var strength = strength(heavyLower(), Ease.by(Parameter.SETS_FACTOR, 0.5));
        assertThat(strength.exercises())
                .extracting(it -> it.sets().size())
                .containsExactly(2, 1, 1);
        assertThat(strength.outline().durationMinutes()).isEqualTo(33);
    }

    @Test
    void little_time_takes_sets_first_and_exercises_last() {
        var shorter = strength(heavyLower(), Ease.by(Parameter.DURATION_CAP_MINUTES, 40));
        assertThat(shorter.exercises()).hasSize(3);
        assertThat(shorter.outline().durationMinutes()).isLessThanOrEqualTo(40);
        assertThat(shorter.outline().warmUp()).isEqualTo(heavyLower().workout().outline().warmUp());
        var shortest = strength(heavyLower(), Ease.by(Parameter.DURATION_CAP_MINUTES, 20));
        assertThat(shortest.exercises()).hasSize(1);
    }

    @Test
    void mobility_takes_the_time_of_jumps() {
        var strength = strength(jumps(), Ease.by(Parameter.CONTACTS_FACTOR, 0));
        assertThat(strength.exercises()).hasSize(1);
        assertThat(strength.outline().durationMinutes()).isEqualTo(60);
        assertThat(strength.outline().coolDown().getFirst().name().text())
                .isEqualTo("Easy mobility");
    }

    @Test
    void less_than_a_quarter_of_an_hour_becomes_active_recovery_of_no_more() {
        var adjusted =
                Adjust.session(easyRun(20), Step.EASED, Ease.by(Parameter.VOLUME_FACTOR, 0.7));
        assertThat(adjusted.step()).isEqualTo(Step.ACTIVE_RECOVERY);
        var workout = adjusted.session().workout();
        assertThat(workout.kind()).isEqualTo(SessionKind.RECOVERY);
        assertThat(workout.outline().durationMinutes()).isEqualTo(15);
        assertThat(workout.outline().targetRpe()).isLessThanOrEqualTo(2);
    }

    @Test
    void active_recovery_is_25_minutes_and_rest_is_none() {
        var recovery = Adjust.session(heavyLower(), Step.ACTIVE_RECOVERY, Ease.NONE).session();
        assertThat(recovery.workout().outline().durationMinutes()).isEqualTo(25);
        var rest = Adjust.session(heavyLower(), Step.REST, Ease.NONE).session();
        assertThat(rest.workout().kind()).isEqualTo(SessionKind.REST);
        assertThat(rest.workout().outline().durationMinutes()).isZero();
        assertThat(rest.id()).isEqualTo(heavyLower().id());
    }

    private static Workout.Run eased(PlannedSession planned, Ease ease) {
        return (Workout.Run) Adjust.session(planned, Step.EASED, ease).session().workout();
    }

    private static Workout.Strength strength(PlannedSession planned, Ease ease) {
        return (Workout.Strength) Adjust.session(planned, Step.EASED, ease).session().workout();
    }

    private static SetPrescription firstSet(PlannedSession planned, Ease ease) {
        return strength(planned, ease).exercises().getFirst().sets().getFirst();
    }

    private static Target.Pace pace(RunStep.Stretch stretch) {
        return (Target.Pace) stretch.target();
    }
}
