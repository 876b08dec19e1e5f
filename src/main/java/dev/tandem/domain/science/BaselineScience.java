package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.PLEWS_2013;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.RULING;

/** What is usual for one person: windows, assumed values and their weight. */
@Cited({"C5", "C7", "C8", "J2", "R29"})
public final class BaselineScience {

    /** Days before today that a baseline looks at. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final int BASELINE_WINDOW_DAYS = 60;

    /** Recent days compared with the whole window to see a slow decline. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final int RECENT_WINDOW_DAYS = 28;

    /** A recent mean worse by more than this many standard deviations is a slow decline. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double CHRONIC_DECLINE_SD = 0.5;

    /** Weight k0 of the assumed mean, in days. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double PRIOR_MEAN_WEIGHT_DAYS = 7;

    /** Weight nu0 of the assumed spread, in days. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double PRIOR_SPREAD_WEIGHT_DAYS = 7;

    /** Deviations are cut off here on both sides. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double Z_LIMIT = 3;

    /** Assumed mean of a 1-5 item. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double ITEM_PRIOR_MEAN = 3.5;

    /** Assumed spread of a 1-5 item. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double ITEM_PRIOR_SD = 0.8;

    /** Least spread of a 1-5 item. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double ITEM_SD_FLOOR = 0.7;

    /** Assumed sleep of an adult. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double SLEEP_PRIOR_MEAN_HOURS = 7.5;

    /** Assumed sleep below the age of 18. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double SLEEP_PRIOR_MEAN_TEEN_HOURS = 8.5;

    /** Assumed sleep from the age of 65. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double SLEEP_PRIOR_MEAN_OLDER_HOURS = 7.25;

    /** Assumed spread of sleep. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double SLEEP_PRIOR_SD_HOURS = 1.0;

    /** Least spread of sleep. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double SLEEP_SD_FLOOR_HOURS = 0.7;

    /** Least spread of ln RMSSD. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double HRV_SD_FLOOR_LN_MS = 0.10;

    /** Least spread of the resting heart rate. */
    @Cited(value = "J2", confidence = DESIGN_DEFAULT)
    public static final double RESTING_HEART_RATE_SD_FLOOR_BPM = 2;

    /** Single days before the current week that a marker's baseline needs. */
    @Cited(
            value = {"J2", "R29"},
            confidence = RULING)
    public static final int MARKER_BASELINE_MIN_DAYS = 14;

    /** Days of the rolling mean of HRV and resting heart rate. */
    @Cited(
            value = {"C5", "C7"},
            confidence = MODERATE,
            by = PLEWS_2013)
    public static final int MARKER_RECENT_DAYS = 7;

    /** Readings in the rolling week that make a mean. */
    @Cited(value = "C5", confidence = MODERATE, by = PLEWS_2013)
    public static final int MARKER_RECENT_MIN_READINGS = 3;

    /** Low readings in a row that count against how somebody feels. */
    @Cited(
            value = {"C5", "J9"},
            confidence = DESIGN_DEFAULT)
    public static final int LOW_VARIABILITY_DAYS = 3;

    /** Readings outside are thrown away. */
    @Cited(value = "C5", confidence = MODERATE)
    public static final Span HRV_RMSSD_VALID_MS = Span.of(5, 250);

    /** Half a standard deviation around the mean is the normal range. */
    @Cited(value = "C5", confidence = MODERATE, by = PLEWS_2013)
    public static final double HRV_WORTHWHILE_CHANGE_SD = 0.5;

    /** HRV above its range counts only with fatigue at least this much worse than usual. */
    @Cited(value = "C5", confidence = DESIGN_DEFAULT)
    public static final double HRV_HIGH_FLAG_FATIGUE_Z = 1;

    /** Days with pain above this level leave every baseline. */
    @Cited(value = "R29", confidence = RULING)
    public static final int BASELINE_EXCLUDED_PAIN_ABOVE = 5;

    private BaselineScience() {}
}
