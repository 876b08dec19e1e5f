package dev.tandem.domain.easing;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.ExpectedEffort;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** A strength session eased: fewer sets, less weight, more in reserve, fewer jumps, shorter. */
final class EasierStrength {
    private EasierStrength() {}

    /** Easy mobility takes the time of what must not be done. */
    static Workout of(Workout.Strength planned, Ease ease) {
        var eased = exercises(planned, ease);
        var kept = eased.stream().filter(mayBeDone(ease)).toList();
        if (kept.equals(planned.exercises()) && rpe(planned, ease) >= plannedRpe(planned)) {
            return planned;
        }
        int minutes = minutes(planned, eased, ease);
        var outline = Outlines.shorter(planned.outline(), minutes, rpe(planned, ease));
        return Filled.strength(planned, outline, kept, "easing.mobility");
    }

    /** All exercises with the sets and weights that are left. */
    static List<ExercisePrescription> exercises(Workout.Strength planned, Ease ease) {
        return SetCut.of(planned, ease).stream()
                .map(exercise -> LighterSet.of(exercise, ease))
                .toList();
    }

    static Predicate<ExercisePrescription> mayBeDone(Ease ease) {
        boolean mayJump = ease.get(Parameter.CONTACTS_FACTOR, 1) > 0;
        return exercise ->
                (mayJump || !isJump(exercise)) && !ease.leftOut().contains(exercise.exercise());
    }

    private static int minutes(
            Workout.Strength planned, List<ExercisePrescription> eased, Ease ease) {
        double cap = ease.get(Parameter.DURATION_CAP_MINUTES, Double.POSITIVE_INFINITY);
        return (int) Math.min(SetTime.minutes(planned, eased), cap);
    }

    private static double rpe(Workout.Strength planned, Ease ease) {
        double easier = Math.max(ease.get(Parameter.REPS_IN_RESERVE_DELTA, 0), more(planned, ease));
        double light = Math.max(ExpectedEffort.LIGHT_STRENGTH_RPE, plannedRpe(planned) - easier);
        return Math.min(plannedRpe(planned), Math.min(light, ease.get(Parameter.RPE_CAP, light)));
    }

    /** How many repetitions in reserve the floor adds to the hardest set. */
    private static double more(Workout.Strength planned, Ease ease) {
        double least = ease.get(Parameter.MIN_REPS_IN_RESERVE, 0);
        var hardest = hardest(planned);
        return hardest == null ? 0 : Math.max(0, least - hardest);
    }

    private static @Nullable Integer hardest(Workout.Strength planned) {
        return planned.exercises().stream()
                .flatMap(exercise -> exercise.sets().stream())
                .map(SetPrescription::repsInReserve)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    private static double plannedRpe(Workout.Strength planned) {
        return planned.outline().targetRpe();
    }

    private static boolean isJump(ExercisePrescription exercise) {
        return exercise.sets().getFirst().unit() == SetUnit.CONTACTS
                || Catalogue.standard()
                        .find(exercise.exercise())
                        .filter(found -> found.pattern() == MovementPattern.PLYOMETRIC)
                        .isPresent();
    }
}
