package dev.tandem.domain.strength;

import static dev.tandem.domain.science.StrengthProgressScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

import java.util.List;

/**
 * A beginner's progression: a step up after every session in which all sets reached their goal with
 * something left, a tenth less after two misses at one weight. Where the smallest step of the
 * equipment is above 10 % the weight stays, and {@link DoubleProgression} leads on.
 */
@Cited(
        value = {"E1", "E8"},
        by = Citation.ACSM_2009)
public record LinearProgression(LiftGoal goal, int misses) {

    public static LinearProgression startingAt(LiftGoal goal) {
        return new LinearProgression(goal, 0);
    }

    /** The goal after a session; the step is of the equipment, never above 10 % of the weight. */
    public LinearProgression after(List<LiftedSet> sets, boolean isLowerBody, LoadStep step) {
        if (isReachedBy(sets)) {
            return startingAt(new LiftGoal(raised(isLowerBody, step), goal.reps()));
        }
        if (misses + 1 < LINEAR_MISSES) {
            return new LinearProgression(goal, misses + 1);
        }
        double lower = step.roundDown(goal.weightKg() * (1 - LINEAR_STEP_BACK));
        return startingAt(new LiftGoal(lower, goal.reps()));
    }

    private boolean isReachedBy(List<LiftedSet> sets) {
        return !sets.isEmpty() && sets.stream().allMatch(this::isReachedBy);
    }

    private boolean isReachedBy(LiftedSet set) {
        var left = set.repsInReserve();
        return set.reps() >= goal.reps()
                && set.weightKg() >= goal.weightKg()
                && left != null
                && left >= LINEAR_MIN_REPS_IN_RESERVE;
    }

    private double raised(boolean isLowerBody, LoadStep step) {
        double wished = isLowerBody ? LINEAR_LOWER_STEP_KG : LINEAR_UPPER_STEP_KG;
        double allowed = Math.min(wished, goal.weightKg() * LOAD_STEP_SHARE.high());
        return step.roundDown(goal.weightKg() + allowed);
    }
}
