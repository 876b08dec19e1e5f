package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.RULING;

/** What a season starts from, and when somebody is ready for a race. */
@Cited({"F7", "F12", "R8", "R17"})
public final class RaceReadinessScience {

    /** Logged days that count as lately. */
    @Cited(value = "R8", confidence = RULING)
    public static final int HISTORY_WINDOW_DAYS = 28;

    /** Days the log has to cover to be believed. */
    @Cited(value = "R8", confidence = RULING)
    public static final int HISTORY_MIN_DAYS = 14;

    /** Runs a week of an experienced runner who says nothing. */
    @Cited(
            value = {"F7", "R8"},
            confidence = DESIGN_DEFAULT)
    public static final int ASSUMED_RUNS_PER_WEEK = 3;

    /** Longest run as a share of the week where nobody says it. */
    @Cited(
            value = {"F10", "R8"},
            confidence = DESIGN_DEFAULT)
    public static final double ASSUMED_LONGEST_WEEK_SHARE = 0.40;

    /** Less running a week is no base for running without walking. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final double NO_BASE_BELOW_METERS = 6000;

    /** Walking and running of a first week, warm-up and cool-down included. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final double RUN_WALK_FIRST_WEEK_METERS = 9000;

    /** Longest run-walk of a first week. */
    @Cited(value = "F12", confidence = DESIGN_DEFAULT)
    public static final double RUN_WALK_FIRST_LONGEST_METERS = 3500;

    /** The least longest run before a race, as a share of the race. */
    @Cited(value = "F7", confidence = DESIGN_DEFAULT)
    public static final double READY_LONGEST_RACE_SHARE = 0.50;

    /** Weekly growth that a ramp to a race may count on. */
    @Cited(value = "F9", confidence = DESIGN_DEFAULT)
    public static final double RAMP_WEEK_GROWTH = 0.10;

    /** Weeks of a plan without a race. */
    @Cited(value = "R17", confidence = DESIGN_DEFAULT)
    public static final int GENERAL_WEEKS = 8;

    /** Longest plan. */
    @Cited(value = "R17", confidence = DESIGN_DEFAULT)
    public static final int MAX_WEEKS = 52;

    /** No search for a date goes further. */
    @Cited(value = "F7", confidence = DESIGN_DEFAULT)
    public static final int RAMP_MAX_WEEKS = 150;

    /** Weeks of a block of base and build in seasons longer than the race needs. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final int LONG_SEASON_BLOCK_WEEKS = 12;

    /** The base part of such a block. */
    @Cited(value = "F8", confidence = DESIGN_DEFAULT)
    public static final int LONG_SEASON_BASE_WEEKS = 8;

    /** A lighter week comes no sooner. */
    @Cited(
            value = {"F8", "R6"},
            confidence = DESIGN_DEFAULT)
    public static final int FIRST_LIGHTER_WEEK_FROM = 3;

    private RaceReadinessScience() {}
}
