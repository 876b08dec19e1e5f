package dev.tandem.domain.science;

import java.util.List;

/** What counts as progress: distances, repetitions and shares that people compare. All ours. */
@Cited(value = "F1", confidence = Confidence.DESIGN_DEFAULT)
public final class ProgressScience {
    /** Distances in metres over which the fastest stretch is kept: what people race and ask for. */
    public static final List<Double> RECORD_DISTANCES_METERS =
            List.of(1000.0, 1609.344, 3000.0, 5000.0, 10_000.0, 15_000.0, 21_097.5, 42_195.0);

    /** Repetitions for which the heaviest set is kept; between them little is compared. */
    public static final List<Integer> RECORD_REPETITIONS = List.of(1, 3, 5, 8, 10);

    /** The share of a week's planned sessions from which the week followed the plan. */
    public static final double FOLLOWED_SHARE = 0.8;

    /** How far back weeks that followed the plan are counted: two years. */
    public static final int FOLLOWED_WEEKS_COUNTED = 104;

    /** First runs of these distances in metres are milestones. */
    public static final List<Double> MILESTONE_DISTANCES_METERS =
            List.of(5000.0, 10_000.0, 21_097.5, 42_195.0);

    /** These numbers of sessions are milestones. */
    public static final List<Integer> MILESTONE_SESSIONS = List.of(10, 50, 100, 250, 500, 1000);

    /**
     * Days of a month of sleep, the hours a night to reach on average, and the nights to report.
     */
    public static final int SLEEP_MONTH_DAYS = 30;

    public static final double SLEEP_MONTH_HOURS = 7;
    public static final int SLEEP_MONTH_NIGHTS_REPORTED = 25;

    /** Days over which a trend is looked at: a week against the four weeks before it. */
    public static final int TREND_SHORT_DAYS = 7;

    public static final int TREND_LONG_DAYS = 28;

    /** A mark older than this many days foretells nothing: fitness has moved on (F11). */
    public static final int PREDICTION_MARK_DAYS = 180;

    private ProgressScience() {}
}
