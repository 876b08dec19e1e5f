package dev.tandem.domain.strength;

import static dev.tandem.domain.science.StrengthScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

/**
 * The published formulas that guess a one-repetition maximum in kg from a weight and the
 * repetitions done to failure. Strong up to 6 repetitions, fair to 10, disputed beyond.
 */
@Cited(
        value = "E3",
        confidence = Confidence.STRONG,
        by = {
            Citation.EPLEY_1985,
            Citation.BRZYCKI_1993,
            Citation.WATHAN_1994,
            Citation.LOMBARDI_1989,
            Citation.MAYHEW_1992,
            Citation.OCONNER_1989
        })
public enum OneRepMaxFormula {
    EPLEY,
    BRZYCKI,
    WATHAN,
    LOMBARDI,
    MAYHEW,
    OCONNER;

    /** Repetitions may be halves; they are at least 1 and, for Brzycki, below its pole at 37. */
    public double kg(double weightKg, double reps) {
        if (!(weightKg > 0) || !(reps >= 1) || !(reps < BRZYCKI_REPS)) {
            throw new IllegalArgumentException("No maximum from " + weightKg + " kg x " + reps);
        }
        return switch (this) {
            case EPLEY -> reps == 1 ? weightKg : weightKg * (1 + reps / EPLEY_REPS);
            case BRZYCKI -> weightKg * BRZYCKI_FACTOR / (BRZYCKI_REPS - reps);
            case WATHAN ->
                    100
                            * weightKg
                            / fading(WATHAN_CONSTANT, WATHAN_FACTOR, WATHAN_RATE_PER_REP, reps);
            case LOMBARDI -> weightKg * Math.pow(reps, LOMBARDI_EXPONENT);
            case MAYHEW ->
                    100
                            * weightKg
                            / fading(MAYHEW_CONSTANT, MAYHEW_FACTOR, MAYHEW_RATE_PER_REP, reps);
            case OCONNER -> weightKg * (1 + OCONNER_SHARE_PER_REP * reps);
        };
    }

    private static double fading(double constant, double factor, double rate, double reps) {
        return constant + factor * Math.exp(-rate * reps);
    }
}
