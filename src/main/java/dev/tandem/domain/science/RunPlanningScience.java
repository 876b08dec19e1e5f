package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.DANIELS_2014;
import static dev.tandem.domain.science.Citation.STOGGL_2014;
import static dev.tandem.domain.science.Confidence.CONTESTED;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.RULING;

/** Planning runs: what a week may hold of each kind, and how long its long run may be. */
@Cited({"F2", "F4", "F10", "R3", "R4", "R11", "R15"})
public final class RunPlanningScience {

    // F2 caps of one session's quality, as a share of the week or as a fixed amount; R15 floors

    /** Threshold work of a session, of the week's distance. */
    @Cited(value = "F2", confidence = MODERATE, by = DANIELS_2014)
    public static final double THRESHOLD_WEEK_SHARE = 0.10;

    /** Interval work of a session, of the week's distance. */
    @Cited(value = "F2", confidence = MODERATE, by = DANIELS_2014)
    public static final double INTERVAL_WEEK_SHARE = 0.08;

    /** Interval work of a session. */
    @Cited(value = "F2", confidence = MODERATE, by = DANIELS_2014)
    public static final double INTERVAL_MAX_METERS = 10000;

    /** Repetition work of a session, of the week's distance. */
    @Cited(value = "F2", confidence = MODERATE, by = DANIELS_2014)
    public static final double REPETITION_WEEK_SHARE = 0.05;

    /** Repetition work of a session. */
    @Cited(value = "F2", confidence = MODERATE, by = DANIELS_2014)
    public static final double REPETITION_MAX_METERS = 8000;

    /** Marathon-pace work of a session, of the week's distance. */
    @Cited(value = "F2", confidence = MODERATE, by = DANIELS_2014)
    public static final double MARATHON_PACE_WEEK_SHARE = 0.20;

    /** Marathon-pace work of a session. */
    @Cited(value = "F2", confidence = MODERATE, by = DANIELS_2014)
    public static final double MARATHON_PACE_MAX_MINUTES = 110;

    /** Marathon-pace work of a session. */
    @Cited(value = "F2", confidence = MODERATE, by = DANIELS_2014)
    public static final double MARATHON_PACE_MAX_METERS = 29000;

    /** Always allowed in a session, however short the week. */
    @Cited(
            value = {"F2", "R15"},
            confidence = RULING)
    public static final double THRESHOLD_FLOOR_METERS = 3000;

    /** Always allowed in a session, however short the week. */
    @Cited(
            value = {"F2", "R15"},
            confidence = RULING)
    public static final double INTERVAL_FLOOR_METERS = 2400;

    /** Always allowed in a session, however short the week. */
    @Cited(
            value = {"F2", "R15"},
            confidence = RULING)
    public static final double REPETITION_FLOOR_METERS = 1600;

    /** Always allowed in a session, however short the week. */
    @Cited(
            value = {"F2", "R15"},
            confidence = RULING)
    public static final double MARATHON_PACE_FLOOR_METERS = 5000;

    /** Length of an easy run. */
    @Cited(value = "F2", confidence = MODERATE, by = DANIELS_2014)
    public static final Span EASY_RUN_MINUTES = Span.of(30, 150);

    /** Fast running of at most this long a piece is a stride and makes no run hard. */
    @Cited(value = "R11", confidence = RULING)
    public static final int STRIDE_MAX_SECONDS = 30;

    // F4 Distribution

    /** Share of running time that is easy. */
    @Cited(value = "F4", confidence = MODERATE, by = STOGGL_2014)
    public static final Span EASY_TIME_SHARE = Span.of(0.75, 0.85);

    /** The same in a novice's first weeks ... */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final Span NOVICE_EASY_TIME_SHARE = Span.of(0.90, 1.00);

    /** ... which are these; 6-8 is given, the longer is ours. */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final int NOVICE_EASY_WEEKS = 8;

    /** Share of running time between the thresholds. */
    @Cited(value = "F4", confidence = CONTESTED)
    public static final Span MIDDLE_TIME_SHARE = Span.of(0.10, 0.20);

    /** Greatest share of running time above the second threshold. */
    @Cited(value = "F4", confidence = CONTESTED)
    public static final double HARD_TIME_MAX_SHARE = 0.10;

    /** Quality runs a week, at most. */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final int QUALITY_RUNS_PER_WEEK = 2;

    /** The same for advanced runners. */
    @Cited(value = "F4", confidence = DESIGN_DEFAULT)
    public static final int QUALITY_RUNS_PER_WEEK_ADVANCED = 3;

    // R3, R4, F10 Long run

    /** With five or more runs also any other run of this share of the week is a long run. */
    @Cited(
            value = {"D6", "R3"},
            confidence = RULING)
    public static final double LONG_RUN_TAG_WEEK_SHARE = 0.25;

    /** Runs a week from which the share counts. */
    @Cited(value = "R3", confidence = RULING)
    public static final int LONG_RUN_TAG_FROM_RUNS = 5;

    /** Greatest share of the long run with two runs a week. */
    @Cited(
            value = {"F10", "R4"},
            confidence = RULING)
    public static final double LONG_RUN_SHARE_TWO_RUNS = 0.60;

    /** Greatest share with three runs a week. */
    @Cited(
            value = {"F10", "R4"},
            confidence = RULING)
    public static final double LONG_RUN_SHARE_THREE_RUNS = 0.45;

    /** Greatest share from four runs a week. */
    @Cited(
            value = {"F10", "R4"},
            confidence = MODERATE,
            by = DANIELS_2014)
    public static final double LONG_RUN_SHARE = 0.30;

    /** Greatest share in high weeks. */
    @Cited(
            value = {"F10", "R4"},
            confidence = MODERATE,
            by = DANIELS_2014)
    public static final double LONG_RUN_SHARE_HIGH_MILEAGE = 0.25;

    /** High weeks begin here. */
    @Cited(
            value = {"F10", "R4"},
            confidence = MODERATE,
            by = DANIELS_2014)
    public static final double HIGH_MILEAGE_FROM_METERS = 64000;

    /** Longest long run. */
    @Cited(value = "F10", confidence = MODERATE, by = DANIELS_2014)
    public static final int LONG_RUN_MAX_MINUTES = 150;

    /** The same for advanced marathoners. */
    @Cited(value = "F10", confidence = MODERATE, by = DANIELS_2014)
    public static final int LONG_RUN_MAX_MINUTES_MARATHON_ADVANCED = 180;

    private RunPlanningScience() {}
}
