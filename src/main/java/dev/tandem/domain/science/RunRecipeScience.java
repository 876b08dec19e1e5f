package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;

/** How a single run is put together: paces as ranges, round numbers, warm-up and recoveries. */
@Cited({"F2", "F6", "H1", "H4"})
public final class RunRecipeScience {

    // Paces where none is known, to reckon lengths only; never shown

    /** Fitness reckoned with for a novice without a mark. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final double NOVICE_ASSUMED_VDOT = 30;

    /** The same for an intermediate runner. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final double INTERMEDIATE_ASSUMED_VDOT = 40;

    /** The same for an advanced runner. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final double ADVANCED_ASSUMED_VDOT = 50;

    /** Brisk walking. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final double BRISK_WALK_SECONDS_PER_KM = 600;

    /** Walking is slower than easy running by at least this. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final double WALK_TO_EASY_FACTOR = 1.2;

    // Marks

    /** Marks up to this age give today's fitness; the best of them counts. */
    @Cited(value = "F1", confidence = DESIGN_DEFAULT)
    public static final int MARK_FRESH_DAYS = 180;

    /** Older marks count with a discount, up to this age. */
    @Cited(value = "F1", confidence = DESIGN_DEFAULT)
    public static final int MARK_MAX_DAYS = 730;

    /** What an old mark still says. */
    @Cited(
            value = {"F1", "F11"},
            confidence = DESIGN_DEFAULT)
    public static final double OLD_MARK_KEPT = 0.95;

    /**
     * A wished race time is taken as the pace when it is at most this much faster than foretold.
     */
    @Cited(value = "F3", confidence = DESIGN_DEFAULT)
    public static final double RACE_TARGET_MAX_GAIN = 0.04;

    // Targets

    /** Width of an easy pace range. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final Span EASY_RANGE_SECONDS_PER_KM = Span.of(30, 45);

    /** Width of every faster pace range. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int QUALITY_RANGE_SECONDS_PER_KM = 10;

    /** A range begins at least this much faster than the pace itself. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int QUALITY_RANGE_LEAD_SECONDS_PER_KM = 2;

    /** Paces are told in steps of this. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int PACE_STEP_SECONDS_PER_KM = 5;

    /** Easy running as a share of the maximum heart rate. */
    @Cited(value = "F2", confidence = MODERATE, by = Citation.DANIELS_2014)
    public static final Span EASY_SHARE_OF_MAX_HEART_RATE = Span.of(0.65, 0.79);

    /** Marathon pace as a share of the maximum heart rate. */
    @Cited(value = "F2", confidence = MODERATE, by = Citation.DANIELS_2014)
    public static final Span MARATHON_SHARE_OF_MAX_HEART_RATE = Span.of(0.80, 0.89);

    // Round numbers

    /** Distances are told in steps of this. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int DISTANCE_STEP_METERS = 500;

    /** Run-walks go by the clock, so their distance is only reckoned, in steps of this. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final int RUN_WALK_DISTANCE_STEP_METERS = 100;

    /** Durations are told in steps of this. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int DURATION_STEP_MINUTES = 5;

    // Warm-up, cool-down, strides

    /** Warm-up before quality; 10-20 is given. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final int QUALITY_WARM_UP_CHOSEN_MINUTES = 15;

    /** The part of it that is drills and strides. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final int DRILLS_MINUTES = 4;

    /** Warm-up of a short easy run; a long one takes all of H1's 10. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final int SHORT_WARM_UP_MINUTES = 5;

    /** Easy runs from this length begin with the long warm-up. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final int LONG_WARM_UP_FROM_MINUTES = 60;

    /** A stride: quick and relaxed, over before it gets hard. */
    @Cited(
            value = {"F6", "H1"},
            confidence = DESIGN_DEFAULT)
    public static final Span STRIDE_RPE = Span.of(7, 8);

    /** Recovery after a stride. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final int STRIDE_RECOVERY_SECONDS = 40;

    /** Strides of an easy run once the season is under way. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final int MANY_STRIDES = 6;

    /** Shortest easy run that can be planned. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int SHORTEST_RUN_MINUTES = 15;

    /** Shortest quality run. */
    @Cited(value = "H1", confidence = DESIGN_DEFAULT)
    public static final int SHORTEST_QUALITY_MINUTES = 30;

    /** Longest piece at interval pace. */
    @Cited(value = "F2", confidence = MODERATE, by = Citation.DANIELS_2014)
    public static final int INTERVAL_PIECE_MAX_SECONDS = 300;

    private RunRecipeScience() {}
}
