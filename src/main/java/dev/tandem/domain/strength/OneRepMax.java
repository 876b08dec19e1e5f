package dev.tandem.domain.strength;

import static dev.tandem.domain.science.PersistenceScience.PERFORMANCE_DROP_SHARE;
import static dev.tandem.domain.science.StrengthScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.List;
import java.util.Optional;

/** The weight in kg that somebody could lift once, as estimated from harder and easier sets. */
@Cited(
        value = {"E3", "R20"},
        confidence = Confidence.STRONG,
        by = {Citation.EPLEY_1985, Citation.BRZYCKI_1993, Citation.WATHAN_1994})
public record OneRepMax(double kg) {

    private static final List<OneRepMaxFormula> MEDIAN_OF =
            List.of(OneRepMaxFormula.EPLEY, OneRepMaxFormula.BRZYCKI, OneRepMaxFormula.WATHAN);

    public OneRepMax {
        if (!(kg > 0) || Double.isInfinite(kg)) {
            throw new IllegalArgumentException("A one-repetition maximum is above 0 kg: " + kg);
        }
    }

    /**
     * The median of Epley, Brzycki and Wathan for repetitions + repetitions left; the weight itself
     * for a single to failure. Empty above 10 such repetitions, with more than 4 left, or without a
     * weight: such a set says too little.
     */
    public static Optional<OneRepMax> estimate(double weightKg, int reps, double repsInReserve) {
        double toFailure = reps + repsInReserve;
        var saysEnough =
                weightKg > 0
                        && reps >= 1
                        && repsInReserve >= 0
                        && repsInReserve <= ESTIMATE_MAX_REPS_IN_RESERVE
                        && MEDIAN_REPS.contains(toFailure);
        return saysEnough ? Optional.of(median(weightKg, toFailure)) : Optional.empty();
    }

    private static OneRepMax median(double weightKg, double reps) {
        if (reps == 1) {
            return new OneRepMax(weightKg);
        }
        var sorted =
                MEDIAN_OF.stream().map(formula -> formula.kg(weightKg, reps)).sorted().toList();
        return new OneRepMax(sorted.get(sorted.size() / 2));
    }

    /** This estimate after a newer one: smoothed, and moved by -5 % to +3 % at most. */
    @Cited(value = "E3", confidence = Confidence.DESIGN_DEFAULT)
    public OneRepMax smoothedWith(OneRepMax latest) {
        double mixed = SMOOTHING_OLD_SHARE * kg + (1 - SMOOTHING_OLD_SHARE) * latest.kg;
        return new OneRepMax(
                Math.clamp(mixed, kg * (1 - SMOOTHING_MAX_FALL), kg * (1 + SMOOTHING_MAX_RISE)));
    }

    /** Whether a newer estimate is so much lower that it counts as a drop of performance. */
    @Cited(value = "E3", confidence = Confidence.DESIGN_DEFAULT)
    public boolean isDroppedBy(OneRepMax latest) {
        return latest.kg <= kg * (1 - PERFORMANCE_DROP_SHARE);
    }

    /** The weight in kg for repetitions with some left, before rounding to the equipment. */
    public double weightKg(int reps, double repsInReserve) {
        return kg * RepsInReserve.percentOneRepMax(reps, repsInReserve) / 100;
    }
}
