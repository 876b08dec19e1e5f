package dev.tandem.domain.science;

import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;

/** When two efforts can be compared, so that a drop of performance is one. */
@Cited({"E3", "J6"})
public final class PerformanceScience {

    /** Days that are looked back over. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int WINDOW_DAYS = 90;

    /** The newest of the compared sessions is at most this old, else nothing is known. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int NEWEST_WITHIN_DAYS = 14;

    /** Sessions of a lift before the newest ones that a usual estimate needs. */
    @Cited(value = "E3", confidence = DESIGN_DEFAULT)
    public static final int LIFTS_FOR_USUAL = 2;

    /** Comparable runs before the newest ones that a usual pace needs. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int RUNS_FOR_USUAL = 3;

    /** Runs whose mean heart rates are this near were equally hard ... */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final int SAME_HEART_RATE_BPM = 3;

    /** ... and so were runs whose efforts are this near, where a heart rate is missing ... */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final double SAME_EFFORT_RPE = 0.5;

    /** ... if the longer lasted at most this many times as long. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final double SAME_LENGTH_FACTOR = 1.5;

    /** A shorter run says nothing about pace. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final double COMPARED_RUN_FROM_METERS = 3000;

    /** A run that climbs more than this many metres a kilometre is not compared. */
    @Cited(value = "J6", confidence = DESIGN_DEFAULT)
    public static final double COMPARED_RUN_MAX_CLIMB_PER_KM = 15;

    private PerformanceScience() {}
}
