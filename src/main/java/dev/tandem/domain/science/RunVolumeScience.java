package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

/** How the running of a season adds up: where it starts, how it grows, how a week is shared out. */
@Cited({"F4", "F7", "F8", "F9", "F10", "R2", "R5", "R8"})
public final class RunVolumeScience {

    /** The first week as a share of the running lately, for somebody who cares only for lifting. */
    @Cited(value = "R8", confidence = DESIGN_DEFAULT)
    public static final double FIRST_WEEK_LEAST_SHARE = 0.85;

    /** The same at even emphasis and above: a little under what was done. */
    @Cited(value = "R8", confidence = DESIGN_DEFAULT)
    public static final double FIRST_WEEK_SHARE = 0.95;

    /** Growth of a building week. */
    @Cited(value = "F9", confidence = DESIGN_DEFAULT)
    public static final double GROWTH = 0.10;

    /** Growth of a novice's small week, where a kilometre more is a large share. */
    @Cited(value = "F9", confidence = DESIGN_DEFAULT)
    public static final double SMALL_WEEK_GROWTH = 0.15;

    /** A small week is below this. */
    @Cited(value = "F9", confidence = DESIGN_DEFAULT)
    public static final double SMALL_WEEK_BELOW_METERS = 20000;

    /** How much of the season's growth a week of base takes, compared with the others. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final double BASE_GROWTH_WEIGHT = 2;

    /** The same for build: quality grows there. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final double BUILD_GROWTH_WEIGHT = 1;

    /** The same for peak. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final double PEAK_GROWTH_WEIGHT = 0.5;

    /** Share of the table's greatest week for somebody who cares only for lifting ... */
    @Cited(value = "F7", confidence = DESIGN_DEFAULT)
    public static final double PEAK_SHARE_LIFTING = 0.60;

    /** ... and for somebody who cares only for running. */
    @Cited(value = "F7", confidence = DESIGN_DEFAULT)
    public static final double PEAK_SHARE_RUNNING = 1.00;

    /** Greatest week of general fitness as a multiple of the running lately. */
    @Cited(value = "F7", confidence = DESIGN_DEFAULT)
    public static final double GENERAL_PEAK_FACTOR = 1.30;

    /** Who runs more than the table asks keeps this share of it at no emphasis on running ... */
    @Cited(value = "F7", confidence = DESIGN_DEFAULT)
    public static final double KEPT_ABOVE_TABLE_LIFTING = 0.90;

    /** ... and this at full emphasis. */
    @Cited(value = "F7", confidence = DESIGN_DEFAULT)
    public static final double KEPT_ABOVE_TABLE_RUNNING = 1.10;

    /**
     * Between this week and the next constant the cap of the long run falls (R4); who does not go
     * beyond stays below.
     */
    @Cited(
            value = {"F10", "R4"},
            confidence = DESIGN_DEFAULT)
    public static final int PLATEAU_METERS = 63500;

    /** See above. */
    @Cited(
            value = {"F10", "R4"},
            confidence = DESIGN_DEFAULT)
    public static final int PLATEAU_UP_TO_METERS = 76000;

    /** A lighter week is also at most this much of the week before. */
    @Cited(value = "R6", confidence = DESIGN_DEFAULT)
    public static final double LIGHTER_THAN_LAST_WEEK = 0.90;

    /** The race week's share stays inside R5's range by this much. */
    @Cited(value = "R5", confidence = DESIGN_DEFAULT)
    public static final double TAPER_MARGIN = 0.04;

    /** Running around a race inside the season, as a share of what the week would hold. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final double RACE_WEEK_SHARE = 0.75;

    /** Running of the week after such a race. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final double WEEK_AFTER_RACE_SHARE = 0.85;

    /** Days after a race up to 10 km without hard running. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final int EASY_DAYS_AFTER_SHORT_RACE = 3;

    /** The same after a longer one up to the half marathon. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final int EASY_DAYS_AFTER_HALF_MARATHON = 6;

    /** The same after a marathon. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final int EASY_DAYS_AFTER_MARATHON = 14;

    /** Longest run the day before a race. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final int DAY_BEFORE_RACE_MAX_MINUTES = 30;

    /** Longest run two days before a race. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final int DAYS_BEFORE_RACE_MAX_MINUTES = 50;

    /** Longest run three days before a race. */
    @Cited(
            value = {"F8", "R5"},
            confidence = DESIGN_DEFAULT)
    public static final int THREE_DAYS_BEFORE_RACE_MAX_MINUTES = 70;

    /** Longest run the day after a race. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final int DAY_AFTER_RACE_MAX_MINUTES = 40;

    /** Longest easy run. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int EASY_RUN_MAX_MINUTES = 75;

    /** The same before a marathon. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int EASY_RUN_MAX_MINUTES_MARATHON = 90;

    /** Runs a week from which one of them may be a recovery run. */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final int RECOVERY_RUN_FROM_RUNS = 4;

    /** Longest recovery run. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int RECOVERY_RUN_MAX_MINUTES = 50;

    /** Easy running that may follow the work of a key session in a week with metres left. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int EASY_AFTER_WORK_MAX_MINUTES = 25;

    /** Runs a week are fewer if they would be shorter than this. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int RUN_WORTH_IT_MINUTES = 25;

    /** Easy cycling, swimming or rowing in place of a run. */
    @Cited(
            value = {"F2", "R19"},
            confidence = DESIGN_DEFAULT)
    public static final int CROSS_TRAINING_MINUTES = 40;

    /** A recovery run compared with an easy run. */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final double RECOVERY_RUN_WEIGHT = 0.75;

    /** Share of a week's running time that is faster than easy, strides left out. */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final double FASTER_TIME_SHARE = 0.22;

    /** Share of it for one key session, at most. */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final double KEY_SESSION_TIME_SHARE = 0.18;

    /** Share of it for the end of a long run at marathon pace. */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final double MARATHON_FINISH_TIME_SHARE = 0.08;

    /** Share of it at marathon pace in a long run that is hard. */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final double MARATHON_LONG_RUN_TIME_SHARE = 0.16;

    /** Work of a short key session compared with the full one. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final double SHORT_KEY_SESSION = 0.70;

    /** Weeks of continuous running before a beginner runs faster. */
    @Cited(
            value = {"F12", "I13"},
            confidence = DESIGN_DEFAULT)
    public static final int WEEKS_AFTER_LADDER_WITHOUT_FAST = 4;

    /** The long run of a lighter week, compared with the longest of the weeks before. */
    @Cited(
            value = {"F8", "F10"},
            confidence = DESIGN_DEFAULT)
    public static final double LIGHTER_LONG_RUN_SHARE = 0.80;

    /** The same in a taper, where the week's share shortens it as well. */
    @Cited(
            value = {"F8", "F10"},
            confidence = DESIGN_DEFAULT)
    public static final double TAPER_LONG_RUN_SHARE = 0.90;

    /** Shortest stretch at marathon pace at the end of a long run; it grows from here. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final int MARATHON_FINISH_METERS = 3000;

    private RunVolumeScience() {}
}
