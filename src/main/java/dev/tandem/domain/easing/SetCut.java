package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.strength.ExercisePrescription;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sets are left of a strength session: a share of each exercise, rounded down, at least one;
 * in too little time a smaller share, and at last the exercises at the end are left out.
 */
final class SetCut {
    private static final int TWENTIETHS = 20;

    private SetCut() {}

    static List<ExercisePrescription> of(Workout.Strength planned, Ease ease) {
        double share =
                Math.min(ease.get(Parameter.SETS_FACTOR, 1), ease.get(Parameter.VOLUME_FACTOR, 1));
        double cap = ease.get(Parameter.DURATION_CAP_MINUTES, Double.POSITIVE_INFINITY);
        if (cap >= planned.outline().durationMinutes()) {
            return cut(planned.exercises(), share);
        }
        double room = secondsIn((int) cap, planned);
        double fitting = fittingShare(planned.exercises(), room);
        var kept = planned.exercises().subList(0, fittingExercises(planned.exercises(), room));
        return cut(kept, Math.min(share, fitting));
    }

    /** Seconds of sets that a shorter session has room for. */
    private static double secondsIn(int minutes, Workout.Strength planned) {
        int main = Math.max(1, Outlines.mainMinutes(planned.outline()));
        var outline = Outlines.fitted(planned.outline(), minutes, planned.outline().targetRpe());
        return SetTime.seconds(planned.exercises()) * Outlines.mainMinutes(outline) / main;
    }

    /**
     * The greatest share, in twentieths, at which all exercises fit; 0 if one set each does not.
     */
    private static double fittingShare(List<ExercisePrescription> exercises, double room) {
        for (int twentieths = TWENTIETHS; twentieths > 0; twentieths--) {
            double share = (double) twentieths / TWENTIETHS;
            if (SetTime.seconds(cut(exercises, share)) <= room) {
                return share;
            }
        }
        return 0;
    }

    /** How many exercises from the first on fit with one set each; the first always stays. */
    private static int fittingExercises(List<ExercisePrescription> exercises, double room) {
        int fitting = Math.min(1, exercises.size());
        while (fitting < exercises.size()
                && SetTime.seconds(cut(exercises.subList(0, fitting + 1), 0)) <= room) {
            fitting++;
        }
        return fitting;
    }

    private static List<ExercisePrescription> cut(
            List<ExercisePrescription> exercises, double share) {
        var result = new ArrayList<ExercisePrescription>();
        for (var exercise : exercises) {
            int sets =
                    Math.min(exercise.sets().size(), Round.count(exercise.sets().size() * share));
            result.add(
                    new ExercisePrescription(
                            exercise.exercise(),
                            exercise.sets().subList(0, sets),
                            exercise.alternatives()));
        }
        return List.copyOf(result);
    }
}
