package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.RULING;

/** Limits of every plan, whatever is asked for. */
@Cited({"I16", "R12", "R13"})
public final class WeekLimitScience {

    /** Greatest planned effort, races and tests left out. */
    @Cited(value = "I16", confidence = DESIGN_DEFAULT)
    public static final double SESSION_RPE_CAP = 9;

    /** Hard runs a week, at most. */
    @Cited(
            value = {"I16", "R12"},
            confidence = DESIGN_DEFAULT)
    public static final int HARD_RUNS_PER_WEEK = 3;

    /** The same for novices. */
    @Cited(
            value = {"I16", "R12"},
            confidence = DESIGN_DEFAULT)
    public static final int HARD_RUNS_PER_WEEK_NOVICE = 2;

    /** A logged run counts as hard from this effort on, wherever it was planned. */
    @Cited(
            value = {"F6", "R12"},
            confidence = DESIGN_DEFAULT)
    public static final double HARD_RUN_FROM_RPE = 7;

    /** Training days a week, at most. */
    @Cited(value = "I16", confidence = DESIGN_DEFAULT)
    public static final int TRAINING_DAYS_PER_WEEK = 6;

    /** Training days in a row, also across weeks. */
    @Cited(value = "R13", confidence = RULING)
    public static final int TRAINING_DAYS_IN_A_ROW = 6;

    /** Longest run. */
    @Cited(value = "I16", confidence = DESIGN_DEFAULT)
    public static final int RUN_MAX_MINUTES = 180;

    /** Longest strength session. */
    @Cited(value = "I16", confidence = DESIGN_DEFAULT)
    public static final int STRENGTH_MAX_MINUTES = 90;

    private WeekLimitScience() {}
}
