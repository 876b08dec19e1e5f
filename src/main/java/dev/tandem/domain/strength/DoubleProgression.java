package dev.tandem.domain.strength;

import static dev.tandem.domain.science.StrengthProgressScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

import java.util.List;

/**
 * First more repetitions within a range, then more weight and back to the low end. Where the
 * smallest step would be above 10 %, the range grows by two repetitions first.
 */
@Cited(
        value = {"E1", "E8"},
        by = Citation.ACSM_2009)
public record DoubleProgression(int lowReps, int highReps, double repsInReserve) {

    public DoubleProgression {
        if (lowReps < 1 || highReps < lowReps || !(repsInReserve >= 0)) {
            throw new IllegalArgumentException("A range of repetitions runs from low to high");
        }
    }

    /** The goal after a session of sets at the earlier goal's weight. */
    public LiftGoal next(LiftGoal goal, List<LiftedSet> sets, LoadStep step) {
        if (!isReached(sets, Math.min(goal.reps(), topReps(goal, step)))) {
            return goal;
        }
        return goal.reps() < topReps(goal, step)
                ? new LiftGoal(goal.weightKg(), goal.reps() + 1)
                : new LiftGoal(goal.weightKg() + step.kg(), lowReps);
    }

    private int topReps(LiftGoal goal, LoadStep step) {
        var stepIsLarge = step.kg() > goal.weightKg() * LOAD_STEP_SHARE.high();
        return stepIsLarge ? highReps + WIDENED_RANGE_REPS : highReps;
    }

    private boolean isReached(List<LiftedSet> sets, int reps) {
        return !sets.isEmpty() && sets.stream().allMatch(set -> isReached(set, reps));
    }

    private boolean isReached(LiftedSet set, int reps) {
        var left = set.repsInReserve();
        return set.reps() >= reps && left != null && left >= repsInReserve;
    }
}
