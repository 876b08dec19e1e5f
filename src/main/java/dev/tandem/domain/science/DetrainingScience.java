package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.DANIELS_2014;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;

import java.util.List;

/** Coming back after a break: what is left, and how much to do. */
@Cited("F11")
public final class DetrainingScience {

    /** Days off of the rows below; fewer keep everything, more keep what the last row says. */
    @Cited(value = "F11", confidence = MODERATE, by = DANIELS_2014)
    public static final List<Integer> BREAK_DAYS =
            List.of(5, 6, 7, 10, 14, 21, 28, 35, 42, 49, 56, 63, 70, 72);

    /** VDOT kept without other training. */
    @Cited(value = "F11", confidence = MODERATE, by = DANIELS_2014)
    public static final List<Double> VDOT_KEPT =
            List.of(
                    1.000, 0.997, 0.994, 0.985, 0.973, 0.952, 0.931, 0.910, 0.889, 0.868, 0.847,
                    0.826, 0.805, 0.800);

    /** VDOT kept with other training; day 42 is printed as .994, an evident slip for .944. */
    @Cited(value = "F11", confidence = MODERATE, by = DANIELS_2014)
    public static final List<Double> VDOT_KEPT_CROSS_TRAINING =
            List.of(
                    1.000, 0.998, 0.997, 0.992, 0.986, 0.976, 0.965, 0.955, 0.944, 0.934, 0.923,
                    0.913, 0.902, 0.900);

    /** A break up to this loses nothing: come back easily for as long. */
    @Cited(value = "F11", confidence = MODERATE, by = DANIELS_2014)
    public static final int NO_LOSS_DAYS = 5;

    /** A break up to this comes back in two halves. */
    @Cited(value = "F11", confidence = MODERATE, by = DANIELS_2014)
    public static final int SHORT_BREAK_DAYS = 28;

    /** A break up to this comes back in thirds, a longer one over months. */
    @Cited(value = "F11", confidence = MODERATE, by = DANIELS_2014)
    public static final int LONG_BREAK_DAYS = 56;

    /** Load of the two halves after a short break. */
    @Cited(value = "F11", confidence = MODERATE, by = DANIELS_2014)
    public static final List<Double> SHORT_BREAK_LOADS = List.of(0.50, 0.75);

    /** Load of the thirds after a long break. */
    @Cited(value = "F11", confidence = MODERATE, by = DANIELS_2014)
    public static final List<Double> LONG_BREAK_LOADS = List.of(0.33, 0.50, 0.75);

    /** After more than eight weeks each step lasts at least this. */
    @Cited(value = "F11", confidence = MODERATE, by = DANIELS_2014)
    public static final int VERY_LONG_BREAK_STEP_DAYS = 21;

    /** First long run as a share of the longest before a short break. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final double FIRST_LONG_RUN_SHORT_BREAK = 0.50;

    /** The same after four to eight weeks. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final double FIRST_LONG_RUN_LONG_BREAK = 0.33;

    /** The same after more than eight weeks, or walk and run. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final double FIRST_LONG_RUN_VERY_LONG_BREAK = 0.25;

    /** One to two weeks without strength work. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final int STRENGTH_SHORT_BREAK_DAYS = 14;

    /** A shorter pause changes nothing. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final int STRENGTH_BREAK_FROM_DAYS = 7;

    /** Two to four weeks; beyond it strength begins anew. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final int STRENGTH_LONG_BREAK_DAYS = 28;

    /** Weight kept after one to two weeks. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final double STRENGTH_SHORT_BREAK_LOAD = 0.90;

    /** Weight kept after two to four weeks ... */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final double STRENGTH_LONG_BREAK_LOAD = 0.80;

    /** ... and sets. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final double STRENGTH_LONG_BREAK_SETS = 0.67;

    /** Share of the one-repetition maximum after longer breaks; we take the lower ... */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final Span STRENGTH_RESTART_SHARE = Span.of(0.65, 0.70);

    /** ... with sets kept ... */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final double STRENGTH_RESTART_SETS = 0.5;

    /** ... and repetitions left. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final int STRENGTH_RESTART_MIN_REPS_IN_RESERVE = 3;

    /** Repetitions after longer breaks. */
    @Cited(value = "F11", confidence = DESIGN_DEFAULT)
    public static final Span STRENGTH_RESTART_REPS = Span.of(8, 12);

    private DetrainingScience() {}
}
