package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.ACSM_2009;
import static dev.tandem.domain.science.Citation.ACSM_2026;
import static dev.tandem.domain.science.Citation.SCHOENFELD_2017;
import static dev.tandem.domain.science.Citation.SINGER_2024;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.STRONG;

/** How much strength work: hard sets a week, rests, levels, balance. */
@Cited({"E5", "E6", "E7", "E10", "E13"})
public final class StrengthVolumeScience {

    /** Hard sets a muscle and week that keep what is there. */
    @Cited(value = "E5", confidence = DESIGN_DEFAULT)
    public static final Span MAINTENANCE_SETS = Span.of(2, 4);

    /** Hard sets a muscle and week, beginners. */
    @Cited(value = "E5", confidence = DESIGN_DEFAULT, by = SCHOENFELD_2017)
    public static final Span BEGINNER_SETS = Span.of(4, 8);

    /** Hard sets a muscle and week, intermediate. */
    @Cited(value = "E5", confidence = DESIGN_DEFAULT, by = SCHOENFELD_2017)
    public static final Span INTERMEDIATE_SETS = Span.of(8, 14);

    /** Hard sets a muscle and week, advanced. */
    @Cited(value = "E5", confidence = DESIGN_DEFAULT, by = SCHOENFELD_2017)
    public static final Span ADVANCED_SETS = Span.of(10, 20);

    /** Hard sets a week for the legs of somebody who also runs. */
    @Cited(value = "E5", confidence = DESIGN_DEFAULT)
    public static final Span RUNNER_LOWER_SETS = Span.of(6, 10);

    /** Hard sets a week for the upper body of somebody who also runs. */
    @Cited(value = "E5", confidence = DESIGN_DEFAULT)
    public static final Span RUNNER_UPPER_SETS = Span.of(6, 12);

    /** Hard sets a muscle in one session, at most; ours is the upper. */
    @Cited(value = "E5", confidence = DESIGN_DEFAULT)
    public static final Span SESSION_MAX_SETS = Span.of(8, 10);

    /** Greatest weekly rise of a muscle's sets ... */
    @Cited(value = "E5", confidence = DESIGN_DEFAULT)
    public static final double WEEKLY_SET_GROWTH = 0.20;

    /** ... or this many sets. */
    @Cited(value = "E5", confidence = DESIGN_DEFAULT)
    public static final int WEEKLY_SET_STEP = 2;

    /** Times a week that each large muscle should be trained. */
    @Cited(value = "E6", confidence = STRONG, by = ACSM_2026)
    public static final int MUSCLE_TIMES_PER_WEEK = 2;

    /** Rest after sets of up to six repetitions. */
    @Cited(value = "E7", confidence = DESIGN_DEFAULT, by = SINGER_2024)
    public static final int HEAVY_REST_SECONDS = 180;

    /** Rest after sets of seven to twelve. */
    @Cited(value = "E7", confidence = DESIGN_DEFAULT, by = SINGER_2024)
    public static final int MODERATE_REST_SECONDS = 120;

    /** Rest after single-joint and bodyweight sets. */
    @Cited(value = "E7", confidence = DESIGN_DEFAULT, by = SINGER_2024)
    public static final int SMALL_REST_SECONDS = 75;

    /** Rest after power sets. */
    @Cited(value = "E7", confidence = DESIGN_DEFAULT, by = SINGER_2024)
    public static final int POWER_REST_SECONDS = 180;

    /** Sets up to this many repetitions count as heavy for rests. */
    @Cited(value = "E7", confidence = DESIGN_DEFAULT)
    public static final int HEAVY_MAX_REPS = 6;

    /** Consistent training that makes a lifter intermediate. */
    @Cited(value = "E10", confidence = MODERATE, by = ACSM_2009)
    public static final int INTERMEDIATE_FROM_MONTHS = 6;

    /** Consistent training that makes a lifter advanced. */
    @Cited(value = "E10", confidence = MODERATE, by = ACSM_2009)
    public static final int ADVANCED_FROM_MONTHS = 24;

    /** A level is never raised by the service before this. */
    @Cited(value = "E10", confidence = DESIGN_DEFAULT)
    public static final int LEVEL_RAISE_MIN_WEEKS = 8;

    /** Pulling sets for each pushing set, at least. */
    @Cited(value = "E13", confidence = DESIGN_DEFAULT)
    public static final double PULL_TO_PUSH_MIN = 1.0;

    /** Times a week that a runner's calves are trained. */
    @Cited(value = "E13", confidence = DESIGN_DEFAULT)
    public static final int CALF_TIMES_PER_WEEK = 2;

    private StrengthVolumeScience() {}
}
