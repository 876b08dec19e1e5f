package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

import java.util.List;

/** What counts as progress: distances, repetitions and shares that people compare. All ours. */
@Cited(value = "F1", confidence = DESIGN_DEFAULT)
public final class ProgressScience {
    /** Distances in metres over which the fastest stretch is kept: what people race and ask for. */
    @Cited(value = "F1", confidence = DESIGN_DEFAULT)
    public static final List<Double> RECORD_DISTANCES_METERS =
            List.of(1000.0, 1609.344, 3000.0, 5000.0, 10_000.0, 15_000.0, 21_097.5, 42_195.0);

    /** Repetitions for which the heaviest set is kept; between them little is compared. */
    @Cited(value = "E3", confidence = DESIGN_DEFAULT)
    public static final List<Integer> RECORD_REPETITIONS = List.of(1, 3, 5, 8, 10);

    /** The share of a week's planned sessions from which the week followed the plan. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final double FOLLOWED_SHARE = 0.8;

    /** How far back weeks that followed the plan are counted: two years. */
    @Cited(value = "J7", confidence = DESIGN_DEFAULT)
    public static final int FOLLOWED_WEEKS_COUNTED = 104;

    /** First runs of these distances in metres are milestones. */
    @Cited(value = "F1", confidence = DESIGN_DEFAULT)
    public static final List<Double> MILESTONE_DISTANCES_METERS =
            List.of(5000.0, 10_000.0, 21_097.5, 42_195.0);

    /** These numbers of sessions are milestones. */
    @Cited(value = "F1", confidence = DESIGN_DEFAULT)
    public static final List<Integer> MILESTONE_SESSIONS = List.of(10, 50, 100, 250, 500, 1000);

    /**
     * Days of a month of sleep, the hours a night to reach on average, and the nights to report.
     */
    @Cited(value = "C8", confidence = DESIGN_DEFAULT)
    public static final int SLEEP_MONTH_DAYS = 30;

    @Cited(value = "C8", confidence = DESIGN_DEFAULT)
    public static final double SLEEP_MONTH_HOURS = 7;

    @Cited(value = "C8", confidence = DESIGN_DEFAULT)
    public static final int SLEEP_MONTH_NIGHTS_REPORTED = 25;

    /** Days over which a trend is looked at: a week against the four weeks before it. */
    @Cited(value = "F1", confidence = DESIGN_DEFAULT)
    public static final int TREND_SHORT_DAYS = 7;

    @Cited(value = "F1", confidence = DESIGN_DEFAULT)
    public static final int TREND_LONG_DAYS = 28;

    /** A mark older than this many days foretells nothing: fitness has moved on (F11). */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final int PREDICTION_MARK_DAYS = 180;

    private ProgressScience() {}
}
