package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.DANIELS_2014;
import static dev.tandem.domain.science.Citation.DANIELS_GILBERT_1979;
import static dev.tandem.domain.science.Citation.RIEGEL_1981;
import static dev.tandem.domain.science.Citation.VICKERS_2016;
import static dev.tandem.domain.science.Confidence.CONTESTED;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.STRONG;

/** Running: performance, training paces, predictions and critical speed. */
@Cited({"F1", "F2", "F3", "F6", "A7"})
public final class RunningScience {

    // F1 Oxygen cost and the share that can be held

    /** Oxygen cost in ml/kg/min is this ... */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_GILBERT_1979)
    public static final double VO2_CONSTANT = -4.60;

    /** ... and this for each m/min of speed ... */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_GILBERT_1979)
    public static final double VO2_PER_METER_PER_MINUTE = 0.182258;

    /** ... and this for its square. */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_GILBERT_1979)
    public static final double VO2_PER_SQUARED_SPEED = 0.000104;

    /** Share of the maximum held for t minutes: this ... */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_GILBERT_1979)
    public static final double SHARE_CONSTANT = 0.8;

    /** ... and this times exp(-0.012778 t) ... */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_GILBERT_1979)
    public static final double SHARE_SLOW_FACTOR = 0.1894393;

    /** ... at this rate ... */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_GILBERT_1979)
    public static final double SHARE_SLOW_RATE_PER_MINUTE = 0.012778;

    /** ... and this times exp(-0.1932605 t) ... */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_GILBERT_1979)
    public static final double SHARE_FAST_FACTOR = 0.2989558;

    /** ... at this rate. */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_GILBERT_1979)
    public static final double SHARE_FAST_RATE_PER_MINUTE = 0.1932605;

    /** Distances a mark may have. */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_2014)
    public static final Span VDOT_DISTANCE_METERS = Span.of(1500, 42195);

    /** Durations a mark may have. */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_2014)
    public static final Span VDOT_MINUTES = Span.of(3.5, 360);

    /** VDOT values that are given. */
    @Cited(value = "F1", confidence = STRONG, by = DANIELS_2014)
    public static final Span VDOT_RANGE = Span.of(20, 90);

    /** Length of a marathon. */
    @Cited(value = "F1", confidence = STRONG)
    public static final double MARATHON_METERS = 42195;

    /** Length of a half marathon. */
    @Cited(value = "F1", confidence = STRONG)
    public static final double HALF_MARATHON_METERS = 21097.5;

    // F2 Training paces as shares of VDOT

    /** Slow edge of easy; the table gives 62.8-63.6 %, the book's text a wider range. */
    @Cited(value = "F2", confidence = STRONG, by = DANIELS_2014)
    public static final double EASY_SLOW_SHARE = 0.63;

    /** Fast edge of easy; the table gives 72.5-74.0 %. */
    @Cited(value = "F2", confidence = STRONG, by = DANIELS_2014)
    public static final double EASY_FAST_SHARE = 0.73;

    /** Threshold; the table gives 87.8-88.3 %. */
    @Cited(value = "F2", confidence = STRONG, by = DANIELS_2014)
    public static final double THRESHOLD_SHARE = 0.88;

    /** Interval; the table gives 97.2-98.4 %. */
    @Cited(value = "F2", confidence = STRONG, by = DANIELS_2014)
    public static final double INTERVAL_SHARE = 0.975;

    /** Up to here a 400 m repetition is 8 s faster than at interval pace. */
    @Cited(value = "F2", confidence = STRONG, by = DANIELS_2014)
    public static final double REPETITION_SLOW_VDOT = 45;

    /** From here it is 6 s faster. */
    @Cited(value = "F2", confidence = STRONG, by = DANIELS_2014)
    public static final double REPETITION_FAST_VDOT = 50;

    /** Gain up to VDOT 45. */
    @Cited(value = "F2", confidence = STRONG, by = DANIELS_2014)
    public static final double REPETITION_SLOW_GAIN_SECONDS_PER_400_M = 8;

    /** Gain between the two, 46-49. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final double REPETITION_MIDDLE_GAIN_SECONDS_PER_400_M = 7;

    /** Gain from VDOT 50. */
    @Cited(value = "F2", confidence = STRONG, by = DANIELS_2014)
    public static final double REPETITION_FAST_GAIN_SECONDS_PER_400_M = 6;

    /** Below it beginners run by feel first. */
    @Cited(value = "F2", confidence = DESIGN_DEFAULT)
    public static final double PACED_TRAINING_FROM_VDOT = 35;

    /** Weeks without interval and repetition work; 4-6 is given, the longer is ours. */
    @Cited(
            value = {"F2", "I13"},
            confidence = DESIGN_DEFAULT)
    public static final int BEGINNER_NO_FAST_WEEKS = 6;

    // F3 Riegel

    /** How time grows with distance, well calibrated to the half marathon. */
    @Cited(
            value = "F3",
            confidence = STRONG,
            by = {RIEGEL_1981, VICKERS_2016})
    public static final double RIEGEL_EXPONENT = 1.06;

    /** The slower end for a marathon, as usual runners do. */
    @Cited(value = "F3", confidence = CONTESTED, by = VICKERS_2016)
    public static final double RIEGEL_MARATHON_EXPONENT = 1.10;

    /** The slower end for a marathon on little training. */
    @Cited(value = "F3", confidence = CONTESTED)
    public static final double RIEGEL_LOW_MILEAGE_EXPONENT = 1.15;

    /** Little training is below this. */
    @Cited(value = "F3", confidence = CONTESTED)
    public static final double LOW_MILEAGE_BELOW_METERS_PER_WEEK = 40000;

    /** Durations the power law was made for. */
    @Cited(value = "F3", confidence = STRONG, by = RIEGEL_1981)
    public static final Span RIEGEL_MINUTES = Span.of(3.5, 230);

    // F6 How a pace feels

    /** Easy: full sentences. */
    @Cited(value = "F6", confidence = DESIGN_DEFAULT)
    public static final Span EASY_RPE = Span.of(2, 4);

    /** Marathon pace: short sentences. */
    @Cited(value = "F6", confidence = DESIGN_DEFAULT)
    public static final double MARATHON_RPE = 5;

    /** Threshold: short phrases. */
    @Cited(value = "F6", confidence = DESIGN_DEFAULT)
    public static final Span THRESHOLD_RPE = Span.of(6, 7);

    /** Interval: single words. */
    @Cited(value = "F6", confidence = DESIGN_DEFAULT)
    public static final Span INTERVAL_RPE = Span.of(8, 9);

    /** Repetition: fast and short. */
    @Cited(value = "F6", confidence = DESIGN_DEFAULT)
    public static final double REPETITION_RPE = 9;

    private RunningScience() {}
}
