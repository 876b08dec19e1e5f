package dev.tandem.domain.strength;

import static dev.tandem.domain.science.DetrainingScience.*;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

/**
 * How to lift after a break: shares of the earlier weight and sets, and the repetitions to leave at
 * least. After more than four weeks the weight is a share of the one-repetition maximum instead,
 * and counts so for one to two weeks.
 */
@Cited(value = "F11", confidence = Confidence.DESIGN_DEFAULT)
public record StrengthReturn(
        double loadFactor, double setsFactor, int minRepsInReserve, boolean startsAnew) {

    private static final StrengthReturn AS_BEFORE = new StrengthReturn(1, 1, 0, false);

    public static StrengthReturn after(int daysOff) {
        if (daysOff < STRENGTH_BREAK_FROM_DAYS) {
            return AS_BEFORE;
        }
        if (daysOff <= STRENGTH_SHORT_BREAK_DAYS) {
            return new StrengthReturn(STRENGTH_SHORT_BREAK_LOAD, 1, 0, false);
        }
        if (daysOff <= STRENGTH_LONG_BREAK_DAYS) {
            return new StrengthReturn(STRENGTH_LONG_BREAK_LOAD, STRENGTH_LONG_BREAK_SETS, 0, false);
        }
        return new StrengthReturn(
                STRENGTH_RESTART_SHARE.low(),
                STRENGTH_RESTART_SETS,
                STRENGTH_RESTART_MIN_REPS_IN_RESERVE,
                true);
    }
}
