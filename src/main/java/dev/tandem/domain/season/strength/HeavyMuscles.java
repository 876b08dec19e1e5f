package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.LoadScience;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;

import java.util.Set;

/**
 * The muscles that a written strength session works hard, as they were seen when it was drafted.
 */
@Cited("R10")
public final class HeavyMuscles {
    private HeavyMuscles() {}

    public static Set<Muscle> of(Workout.Strength session) {
        return Seen.in(session.exercises().stream().map(HeavyMuscles::lift).toList())
                .heavyMuscles();
    }

    static Lift lift(ExercisePrescription written) {
        var exercise = Catalogue.standard().get(written.exercise());
        var role = exercise.pattern() == MovementPattern.PLYOMETRIC ? Role.JUMP : Role.SECOND;
        return new Lift(exercise, role, 0, hardSets(written), false);
    }

    private static int hardSets(ExercisePrescription written) {
        return (int)
                written.sets().stream()
                        .map(SetPrescription::repsInReserve)
                        .filter(
                                left ->
                                        left == null
                                                || left <= LoadScience.HARD_SET_MAX_REPS_IN_RESERVE)
                        .count();
    }
}
