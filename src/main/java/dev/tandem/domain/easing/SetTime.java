package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.EasingScience;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.strength.SetPrescription;

import java.util.List;

/**
 * How long sets take, measured by the planned session: its main part is shared out by rest and
 * work.
 */
final class SetTime {
    private SetTime() {}

    /** Minutes of the planned session with these exercises in place of its own. */
    static int minutes(Workout.Strength planned, List<ExercisePrescription> exercises) {
        double all = seconds(planned.exercises());
        int main = Outlines.mainMinutes(planned.outline());
        double kept = all > 0 ? main * seconds(exercises) / all : main;
        return planned.outline().durationMinutes() - main + Round.whole(Math.min(kept, main));
    }

    static double seconds(List<ExercisePrescription> exercises) {
        return exercises.stream()
                .flatMap(exercise -> exercise.sets().stream())
                .mapToDouble(SetTime::seconds)
                .sum();
    }

    private static double seconds(SetPrescription set) {
        return set.restSeconds() + (double) EasingScience.SET_WORK_SECONDS;
    }
}
