package dev.tandem.domain.strength;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.LoadScience;

import org.jspecify.annotations.Nullable;

/** One set that was lifted: repetitions, weight in kg, and what was left if somebody said so. */
public record LiftedSet(int reps, double weightKg, @Nullable Double repsInReserve) {

    public LiftedSet {
        if (reps < 0 || !(weightKg >= 0)) {
            throw new IllegalArgumentException("A set has repetitions and a weight");
        }
    }

    /** Repetitions times weight, in kg. */
    @Cited("A8")
    public double volumeKg() {
        return reps * weightKg;
    }

    /** Close enough to failure to count, at most 4 repetitions left; a set nobody rated counts. */
    @Cited("A8")
    public boolean isHard() {
        return repsInReserve == null || repsInReserve <= LoadScience.HARD_SET_MAX_REPS_IN_RESERVE;
    }
}
