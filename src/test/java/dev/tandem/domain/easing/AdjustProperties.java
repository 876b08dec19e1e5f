package dev.tandem.domain.easing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.fixture.DecisionSessions;
import dev.tandem.fixture.Demand;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Easing only ever eases, and leaves a session that can be done: seeds 1 to 20,000. */
class AdjustProperties {
    private static final long CASES = 20_000;
    private static final List<PlannedSession> SESSIONS = DecisionSessions.all();

    /** A session, an ease, more of it, and a step that is at least as far as the first. */
    private record Eased(PlannedSession planned, Ease ease, Ease more, Step step, Step further) {
        static Eased of(long seed) {
            var random = new Random(seed);
            var step = Step.values()[random.nextInt(3)];
            int further = step.ordinal() + random.nextInt(Step.values().length - step.ordinal());
            return new Eased(
                    SESSIONS.get(random.nextInt(SESSIONS.size())),
                    randomEase(random),
                    randomEase(random),
                    step,
                    Step.values()[further]);
        }
    }

    @Test
    void more_ease_or_a_further_step_never_makes_a_session_harder() {
        forEach(
                one -> {
                    var less = Adjust.session(one.planned(), one.step(), one.ease());
                    var more =
                            Adjust.session(
                                    one.planned(), one.further(), one.ease().and(one.more()));
                    assertThat(Demand.harder(more.session(), less.session()))
                            .as("%s%n less %s%n more %s", one, less, more)
                            .isEmpty();
                    assertThat(Demand.harder(less.session(), one.planned())).isEmpty();
                });
    }

    @Test
    void whatever_is_left_is_complete_and_fits_its_minutes() {
        forEach(
                one -> {
                    var adjusted = Adjust.session(one.planned(), one.step(), one.ease());
                    var workout = adjusted.session().workout();
                    assertThat(workout.outline().title().text()).isNotBlank();
                    assertThat(workout.outline().purpose().text()).isNotBlank();
                    assertThat(workout.outline().durationMinutes() > 0)
                            .isEqualTo(workout.kind() != SessionKind.REST);
                    assertThat(Outlines.mainMinutes(workout.outline()))
                            .as(one + " " + workout)
                            .isGreaterThanOrEqualTo(0);
                    assertComplete(one, workout);
                });
    }

    @Test
    void no_ease_leaves_every_session_as_it_is() {
        for (var planned : SESSIONS) {
            assertThat(Adjust.session(planned, Step.EASED, Ease.NONE).session()).isSameAs(planned);
        }
    }

    private static void assertComplete(Eased one, Workout workout) {
        switch (workout) {
            case Workout.Run run when run != one.planned().workout() -> {
                double main = 60.0 * Outlines.mainMinutes(run.outline());
                assertThat(run.steps()).isNotEmpty();
                assertThat(run.distanceMeters()).isPositive();
                assertThat(RunLength.of(run).seconds(run.steps()))
                        .as(one + " " + run)
                        .isPositive()
                        .isLessThanOrEqualTo(main + slack(run));
            }
            case Workout.Strength strength -> assertThat(strength.exercises()).isNotEmpty();
            case Workout.Run _, Workout.Plain _ -> {}
        }
    }

    /** Paces are rounded to seconds, distances to a hundred metres, and walking has no pace. */
    private static double slack(Workout.Run run) {
        return run.type() == RunType.RUN_WALK ? 60 : 120;
    }

    private static void forEach(Consumer<Eased> check) {
        LongStream.rangeClosed(1, CASES).mapToObj(Eased::of).forEach(check);
    }

    private static Ease randomEase(Random random) {
        var ease = Ease.NONE;
        for (var parameter : Parameter.values()) {
            if (random.nextInt(4) == 0) {
                ease = ease.and(parameter, number(parameter, random));
            }
        }
        for (var manner : Ease.Manner.values()) {
            ease = random.nextInt(8) == 0 ? ease.done(manner) : ease;
        }
        var area = BodyArea.values()[random.nextInt(BodyArea.values().length)];
        return random.nextInt(4) == 0 ? ease.sparing(EnumSet.of(area)) : ease;
    }

    private static double number(Parameter parameter, Random random) {
        return switch (parameter) {
            case ZONE_SHIFT -> -1;
            case REPS_FACTOR, VOLUME_FACTOR, LOAD_FACTOR, SETS_FACTOR ->
                    0.3 + random.nextInt(15) / 20.0;
            case CONTACTS_FACTOR -> random.nextInt(3) / 2.0;
            case DURATION_CAP_MINUTES -> 15 + random.nextInt(90);
            case DISTANCE_CAP_METERS -> 1000 + 100.0 * random.nextInt(150);
            case RPE_CAP -> 2 + random.nextInt(5);
            case REPS_IN_RESERVE_DELTA -> random.nextInt(3);
            case MIN_REPS_IN_RESERVE -> 2 + random.nextInt(3);
        };
    }
}
