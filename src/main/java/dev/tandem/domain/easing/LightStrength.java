package dev.tandem.domain.easing;

import static dev.tandem.domain.science.EasingScience.LIGHT_STRENGTH_LEAST_SETS;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.EasingScience;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.unit.Message;

import java.util.Collections;
import java.util.List;

/**
 * A light session in place of a strength session: what spares the body's sore or hurting places,
 * with half the sets and less weight, and easy cycling or mobility for the rest of the time.
 */
final class LightStrength {
    private static final List<ExercisePrescription> NONE_LEFT = List.of();

    private LightStrength() {}

    static Workout inPlaceOf(Workout.Strength planned, Outline eased, Ease ease) {
        int minutes =
                (int)
                        Math.min(
                                eased.durationMinutes(),
                                ease.and(Easy.SWAP).get(Parameter.DURATION_CAP_MINUTES, 0));
        double rpe = Math.min(eased.targetRpe(), EasingScience.EASY_SWAP_RPE_CAP);
        var light = ease.and(Easy.LIGHT_STRENGTH).and(Parameter.DURATION_CAP_MINUTES, minutes);
        List<ExercisePrescription> kept =
                EasierStrength.exercises(planned, light).stream()
                        .filter(EasierStrength.mayBeDone(light))
                        .filter(exercise -> spares(exercise, ease))
                        .toList();
        var gentle =
                ease.spared().containsAll(LoadedAreas.LEGS) ? "easing.cycling" : "easing.mobility";
        var worthwhile = sets(kept) < LIGHT_STRENGTH_LEAST_SETS ? NONE_LEFT : kept;
        return Filled.strength(planned, outline(planned, minutes, rpe), worthwhile, gentle);
    }

    private static int sets(List<ExercisePrescription> exercises) {
        return exercises.stream().mapToInt(exercise -> exercise.sets().size()).sum();
    }

    private static Outline outline(Workout.Strength planned, int minutes, double rpe) {
        return Outlines.renamed(
                Outlines.fitted(planned.outline(), minutes, rpe),
                Message.of("easing.light-strength"),
                Message.of("easing.light-strength.purpose"));
    }

    private static boolean spares(ExercisePrescription exercise, Ease ease) {
        return Collections.disjoint(LoadedAreas.of(exercise), ease.spared());
    }
}
