package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.EBBEN_2011;
import static dev.tandem.domain.science.Citation.FOSTER_1998;
import static dev.tandem.domain.science.Citation.FOSTER_2001;
import static dev.tandem.domain.science.Citation.PELLAND_2024;
import static dev.tandem.domain.science.Citation.WILLIAMS_2017;
import static dev.tandem.domain.science.Confidence.CONTESTED;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.RULING;
import static dev.tandem.domain.science.Confidence.STRONG;

/** Load: how a session counts, and how days of load are summed up. */
@Cited({"A1", "A8", "A9", "B2", "B3", "B4", "B5", "B8", "B9", "R22", "R23", "R24"})
public final class LoadScience {

    // What a session's load is made of

    /** Greatest session effort on the CR-10 scale; the least is 0. */
    @Cited(
            value = {"A1", "R22"},
            confidence = STRONG,
            by = FOSTER_2001)
    public static final double RPE_MAX = 10;

    /** Effort is given in half steps. */
    @Cited(
            value = {"A1", "R22"},
            confidence = RULING)
    public static final double RPE_STEP = 0.5;

    /** Longest session that can be stored. */
    @Cited(
            value = {"A1", "R22"},
            confidence = RULING)
    public static final int SESSION_MAX_MINUTES = 600;

    /** Effort assumed for an unplanned run without one. */
    @Cited(value = "R22", confidence = RULING)
    public static final double IMPUTED_RUN_RPE = 3;

    /** Effort assumed for an unplanned strength session without one. */
    @Cited(value = "R22", confidence = RULING)
    public static final double IMPUTED_STRENGTH_RPE = 6;

    /** Effort assumed for unplanned cross-training without one. */
    @Cited(value = "R22", confidence = RULING)
    public static final double IMPUTED_CROSS_TRAINING_RPE = 3;

    /** Effort assumed for active recovery without one. */
    @Cited(value = "R22", confidence = RULING)
    public static final double IMPUTED_RECOVERY_RPE = 2;

    // Fitness and fatigue

    /** Time constant of fitness; the gain of a day is 1 - exp(-1/42). */
    @Cited(
            value = {"B2", "R23"},
            confidence = MODERATE)
    public static final int FITNESS_DAYS = 42;

    /** Time constant of fatigue; the gain of a day is 1 - exp(-1/7). */
    @Cited(
            value = {"B2", "R23"},
            confidence = MODERATE)
    public static final int FATIGUE_DAYS = 7;

    /** Until then fitness says little, and answers say so. */
    @Cited(value = "B2", confidence = DESIGN_DEFAULT)
    public static final int HISTORY_WARM_UP_DAYS = 42;

    /** Known days in a row after a gap before the history counts as sure again. */
    @Cited(value = "B9", confidence = DESIGN_DEFAULT)
    public static final int KNOWN_DAYS_FOR_CONFIDENCE = 7;

    /** A week's rise of fitness is worth a word above this share of it ... */
    @Cited(value = "B3", confidence = DESIGN_DEFAULT)
    public static final double RAMP_FLAG_SHARE = 0.10;

    /** ... and above this many AU a day. */
    @Cited(value = "B3", confidence = DESIGN_DEFAULT)
    public static final double RAMP_FLAG_UNITS = 5;

    // Described, never used to allow or forbid a session

    /** Days of the short average, lambda = 2 / (days + 1). */
    @Cited(value = "B4", confidence = CONTESTED, by = WILLIAMS_2017)
    public static final int ACUTE_DAYS = 7;

    /** Days of the long average, lambda = 2 / (days + 1). */
    @Cited(value = "B4", confidence = CONTESTED, by = WILLIAMS_2017)
    public static final int CHRONIC_DAYS = 28;

    /** Window of one's own days that low, usual and high are read from, in terciles. */
    @Cited(value = "B8", confidence = DESIGN_DEFAULT)
    public static final int USUAL_LOAD_DAYS = 28;

    // Monotony and strain

    /** Above it a week has too little contrast. */
    @Cited(value = "B5", confidence = CONTESTED, by = FOSTER_1998)
    public static final double MONOTONY_FLAG = 2.0;

    /** Below it a week has good contrast. */
    @Cited(value = "B5", confidence = CONTESTED, by = FOSTER_1998)
    public static final double MONOTONY_PREFERRED = 1.5;

    /** Greatest monotony given, also when all days are alike. */
    @Cited(
            value = {"B5", "R24"},
            confidence = RULING)
    public static final double MONOTONY_CAP = 10;

    /** A week's strain is high above this quantile of one's own weeks. */
    @Cited(value = "B5", confidence = DESIGN_DEFAULT)
    public static final double STRAIN_FLAG_QUANTILE = 0.90;

    /** Fewest weeks the quantile needs, and most it looks at. */
    @Cited(value = "B5", confidence = DESIGN_DEFAULT)
    public static final Span STRAIN_HISTORY_WEEKS = Span.of(8, 26);

    // External load of strength work

    /** A set counts as hard with at most this many repetitions left. */
    @Cited(value = "A8", confidence = DESIGN_DEFAULT)
    public static final double HARD_SET_MAX_REPS_IN_RESERVE = 4;

    /** A hard set's share for a muscle it trains directly. */
    @Cited(value = "A8", confidence = MODERATE, by = PELLAND_2024)
    public static final double DIRECT_SET_SHARE = 1.0;

    /** A hard set's share for a muscle it trains on the side. */
    @Cited(value = "A8", confidence = MODERATE, by = PELLAND_2024)
    public static final double INDIRECT_SET_SHARE = 0.5;

    /** Share of body mass moved in a push-up, approximate. */
    @Cited(value = "A8", confidence = MODERATE, by = EBBEN_2011)
    public static final double PUSH_UP_BODY_SHARE = 0.64;

    /** Share of body mass moved in a knee push-up, approximate. */
    @Cited(value = "A8", confidence = MODERATE, by = EBBEN_2011)
    public static final double KNEE_PUSH_UP_BODY_SHARE = 0.49;

    /** Share of body mass moved in a pull-up, approximate. */
    @Cited(value = "A8", confidence = MODERATE)
    public static final double PULL_UP_BODY_SHARE = 1.0;

    /** Share of body mass moved in a squat, approximate. */
    @Cited(value = "A8", confidence = MODERATE)
    public static final double SQUAT_BODY_SHARE = 0.85;

    /** Sessions with both measures before a person's ratio of AU to rTSS is used. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final int PAIRED_SESSIONS_FOR_RATIO = 10;

    private LoadScience() {}
}
