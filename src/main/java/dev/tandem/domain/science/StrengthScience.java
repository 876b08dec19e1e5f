package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.BRZYCKI_1993;
import static dev.tandem.domain.science.Citation.EPLEY_1985;
import static dev.tandem.domain.science.Citation.HACKETT_2017;
import static dev.tandem.domain.science.Citation.LOMBARDI_1989;
import static dev.tandem.domain.science.Citation.MAYHEW_1992;
import static dev.tandem.domain.science.Citation.NUZZO_2024;
import static dev.tandem.domain.science.Citation.OCONNER_1989;
import static dev.tandem.domain.science.Citation.WATHAN_1994;
import static dev.tandem.domain.science.Citation.ZOURDOS_2016;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.RULING;
import static dev.tandem.domain.science.Confidence.STRONG;

import java.util.List;

/** Strength: estimated maxima, effort and what it allows, weights and their steps. */
@Cited({"A8", "E1", "E2", "E3", "E4", "R20"})
public final class StrengthScience {

    // E3 Estimated one-repetition maximum

    /** w (1 + n/30). */
    @Cited(value = "E3", confidence = STRONG, by = EPLEY_1985)
    public static final double EPLEY_REPS = 30;

    /** w 36 / (37 - n). */
    @Cited(value = "E3", confidence = STRONG, by = BRZYCKI_1993)
    public static final double BRZYCKI_FACTOR = 36;

    /** Repetitions at which the formula has its pole. */
    @Cited(value = "E3", confidence = STRONG, by = BRZYCKI_1993)
    public static final double BRZYCKI_REPS = 37;

    /** 100 w / (48.8 + 53.8 exp(-0.075 n)). */
    @Cited(value = "E3", confidence = STRONG, by = WATHAN_1994)
    public static final double WATHAN_CONSTANT = 48.8;

    /** Factor of the fading part. */
    @Cited(value = "E3", confidence = STRONG, by = WATHAN_1994)
    public static final double WATHAN_FACTOR = 53.8;

    /** Rate of the fading part. */
    @Cited(value = "E3", confidence = STRONG, by = WATHAN_1994)
    public static final double WATHAN_RATE_PER_REP = 0.075;

    /** w n^0.10. */
    @Cited(value = "E3", confidence = MODERATE, by = LOMBARDI_1989)
    public static final double LOMBARDI_EXPONENT = 0.10;

    /** 100 w / (52.2 + 41.9 exp(-0.055 n)). */
    @Cited(value = "E3", confidence = MODERATE, by = MAYHEW_1992)
    public static final double MAYHEW_CONSTANT = 52.2;

    /** Factor of the fading part. */
    @Cited(value = "E3", confidence = MODERATE, by = MAYHEW_1992)
    public static final double MAYHEW_FACTOR = 41.9;

    /** Rate of the fading part. */
    @Cited(value = "E3", confidence = MODERATE, by = MAYHEW_1992)
    public static final double MAYHEW_RATE_PER_REP = 0.055;

    /** w (1 + 0.025 n). */
    @Cited(value = "E3", confidence = MODERATE, by = OCONNER_1989)
    public static final double OCONNER_SHARE_PER_REP = 0.025;

    /** Repetitions to failure that an estimate is taken from; at 1 it is the weight itself. */
    @Cited(
            value = {"E3", "R20"},
            confidence = RULING)
    public static final Span MEDIAN_REPS = Span.of(1, 10);

    /** With more left a set says nothing about the maximum. */
    @Cited(value = "E3", confidence = MODERATE, by = HACKETT_2017)
    public static final double ESTIMATE_MAX_REPS_IN_RESERVE = 4;

    /** Share of the old estimate in the new; the set has the rest. */
    @Cited(value = "E3", confidence = DESIGN_DEFAULT)
    public static final double SMOOTHING_OLD_SHARE = 0.7;

    /** Greatest fall of the estimate by one update. */
    @Cited(value = "E3", confidence = DESIGN_DEFAULT)
    public static final double SMOOTHING_MAX_FALL = 0.05;

    /** Greatest rise of the estimate by one update. */
    @Cited(value = "E3", confidence = DESIGN_DEFAULT)
    public static final double SMOOTHING_MAX_RISE = 0.03;

    // E4 Share of the maximum for repetitions and repetitions left

    /**
     * Percent of the maximum for k = repetitions + repetitions left = 1, 1.5 ... 15; a coaching
     * chart.
     */
    @Cited(value = "E4", confidence = MODERATE, by = ZOURDOS_2016)
    public static final List<Double> PERCENT_BY_HALF_K =
            List.of(
                    100.0, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1,
                    79.9, 78.6, 77.4, 76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0,
                    62.6, 61.3, 59.9);

    /** Effort of a set is this less the repetitions left. */
    @Cited(value = "E4", confidence = STRONG, by = ZOURDOS_2016)
    public static final double RPE_OF_NO_REPS_LEFT = 10;

    // E2 Repetitions at a share of the maximum, for orientation

    /**
     * Percent of the maximum for 1-12 repetitions; people differ widely, what is left in a set says
     * more.
     */
    @Cited(value = "E2", confidence = MODERATE, by = NUZZO_2024)
    public static final List<Double> PERCENT_BY_REPS =
            List.of(100.0, 95.0, 93.0, 90.0, 87.0, 85.0, 83.0, 80.0, 77.0, 75.0, 72.0, 70.0);

    // R20 Steps of the equipment

    /** Smallest step of a barbell. */
    @Cited(value = "R20", confidence = RULING)
    public static final double BARBELL_STEP_KG = 2.5;

    /** Smallest step of dumbbells. */
    @Cited(value = "R20", confidence = RULING)
    public static final double DUMBBELL_STEP_KG = 2;

    /** Smallest step of everything else. */
    @Cited(value = "R20", confidence = RULING)
    public static final double OTHER_STEP_KG = 1;

    private StrengthScience() {}
}
