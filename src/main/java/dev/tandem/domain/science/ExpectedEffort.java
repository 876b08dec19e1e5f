package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.DAY_2004;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

/** The effort a kind of session should feel like, on the 0-10 scale. */
@Cited("A9")
public final class ExpectedEffort {

    /** Recovery run. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double RECOVERY_RUN_RPE = 2;

    /** Easy run. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double EASY_RUN_RPE = 3;

    /** Long run. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double LONG_RUN_RPE = 4;

    /** Steady running at marathon pace. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double MARATHON_PACE_RPE = 5;

    /** Threshold session. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double THRESHOLD_RPE = 7;

    /** Interval session. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double INTERVAL_RPE = 8;

    /** Short, fast repetitions with full rests. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double REPETITION_RPE = 7;

    /** Race; 9-10 is given, the lower end is ours. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double RACE_RPE = 9;

    /** Mobility. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double MOBILITY_RPE = 1;

    /** Light strength session. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double LIGHT_STRENGTH_RPE = 4;

    /** Moderate strength session. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double MODERATE_STRENGTH_RPE = 6;

    /** Heavy strength session. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT, by = DAY_2004)
    public static final double HEAVY_STRENGTH_RPE = 7;

    /** Jumps. */
    @Cited(value = "A9", confidence = DESIGN_DEFAULT)
    public static final double PLYOMETRIC_RPE = 5;

    private ExpectedEffort() {}
}
