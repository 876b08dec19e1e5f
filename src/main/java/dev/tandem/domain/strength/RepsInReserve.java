package dev.tandem.domain.strength;

import static dev.tandem.domain.science.StrengthScience.PERCENT_BY_HALF_K;
import static dev.tandem.domain.science.StrengthScience.RPE_OF_NO_REPS_LEFT;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

/**
 * How repetitions left, effort and weight belong together. Only k = repetitions + repetitions left
 * counts; k runs from 1 to 15 in half steps. People judge what is left within about one repetition
 * when it is five or fewer.
 */
@Cited(
        value = "E4",
        by = {Citation.ZOURDOS_2016, Citation.HACKETT_2017})
public final class RepsInReserve {

    private static final double MAX_K = 1 + (PERCENT_BY_HALF_K.size() - 1) / 2.0;

    private RepsInReserve() {}

    /** Effort of a set, 0-10, with so many repetitions left. */
    @Cited(value = "E4", confidence = Confidence.STRONG, by = Citation.ZOURDOS_2016)
    public static double rpe(double repsInReserve) {
        return RPE_OF_NO_REPS_LEFT - repsInReserve;
    }

    /** Repetitions left after a set of that effort. */
    @Cited(value = "E4", confidence = Confidence.STRONG, by = Citation.ZOURDOS_2016)
    public static double ofRpe(double rpe) {
        return RPE_OF_NO_REPS_LEFT - rpe;
    }

    /** Whether the chart knows this pair: k from 1 to 15 in half steps. */
    public static boolean isOnChart(int reps, double repsInReserve) {
        double k = reps + repsInReserve;
        return reps >= 1 && repsInReserve >= 0 && k <= MAX_K && k * 2 == Math.rint(k * 2);
    }

    /** Percent of the maximum for a set; {@link IllegalArgumentException} off the chart. */
    public static double percentOneRepMax(int reps, double repsInReserve) {
        if (!isOnChart(reps, repsInReserve)) {
            throw new IllegalArgumentException(
                    "The chart has no " + reps + " repetitions with " + repsInReserve + " left");
        }
        return PERCENT_BY_HALF_K.get((int) Math.round((reps + repsInReserve - 1) * 2));
    }

    /** The maximum that a set is worth by the chart alone; benchmarks use {@link OneRepMax}. */
    public static OneRepMax oneRepMax(double weightKg, int reps, double repsInReserve) {
        return new OneRepMax(weightKg * 100 / percentOneRepMax(reps, repsInReserve));
    }
}
