package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.BUCHHEIT_2014;
import static dev.tandem.domain.science.Citation.MCLEAN_2010;
import static dev.tandem.domain.science.Citation.SAW_2016;
import static dev.tandem.domain.science.Citation.VESTERINEN_2016;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.RULING;

import java.util.List;

/** Readiness: strain of each marker, the score and how sure it is. */
@Cited({"C4", "J3", "J4", "R26", "R27", "R31"})
public final class ReadinessScience {

    // Strain

    /** Relative strain of a usual day. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double STRAIN_AT_USUAL = 0.25;

    /** Relative strain added by one standard deviation. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double STRAIN_PER_Z = 0.25;

    /** Absolute strain of the items 1 (worst) to 5 (best), in this order. */
    @Cited(
            value = {"C2", "J3"},
            confidence = DESIGN_DEFAULT,
            by = MCLEAN_2010)
    public static final List<Double> ITEM_STRAIN_1_TO_5 = List.of(1.0, 0.7, 0.3, 0.1, 0.0);

    /** Absolute sleep strain is 0 from here ... */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double SLEEP_ENOUGH_HOURS = 7.5;

    /** ... and 1 this many hours below. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double SLEEP_RANGE_HOURS = 3.5;

    /** Load strain is 0 up to this ratio of fatigue to fitness ... */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double LOAD_RATIO_EASY = 0.8;

    /** ... and 1 this much above. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double LOAD_RATIO_RANGE = 1.2;

    /** Days of history that the load strain needs. */
    @Cited(
            value = {"J3", "R23"},
            confidence = RULING)
    public static final int LOAD_STRAIN_MIN_DAYS = 28;

    // Score

    /** Share of fatigue in the score. */
    @Cited(
            value = {"C4", "J3"},
            confidence = DESIGN_DEFAULT,
            by = SAW_2016)
    public static final double FATIGUE_WEIGHT = 0.25;

    /** Share of soreness in the score. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double SORENESS_WEIGHT = 0.20;

    /** Share of sleep, split in halves when both its markers are there. */
    @Cited(
            value = {"J3", "R27"},
            confidence = DESIGN_DEFAULT)
    public static final double SLEEP_WEIGHT = 0.20;

    /** Share of stress in the score. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double STRESS_WEIGHT = 0.10;

    /** Share of mood in the score. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double MOOD_WEIGHT = 0.05;

    /** Share of heart-rate variability in the score. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT, by = VESTERINEN_2016)
    public static final double HRV_WEIGHT = 0.10;

    /** Share of the resting heart rate in the score. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT, by = BUCHHEIT_2014)
    public static final double RESTING_HEART_RATE_WEIGHT = 0.05;

    /** Share of load in the score. */
    @Cited(value = "J3", confidence = DESIGN_DEFAULT)
    public static final double LOAD_WEIGHT = 0.05;

    /** The score of a day that says nothing. */
    @Cited(
            value = {"J3", "R26"},
            confidence = DESIGN_DEFAULT)
    public static final double NEUTRAL_SCORE = 70;

    /** Strain that moves the score neither way. */
    @Cited(value = "R27", confidence = RULING)
    public static final double NEUTRAL_STRAIN = 0.30;

    // How sure

    /** Below it confidence is low. */
    @Cited(
            value = {"J4", "R31"},
            confidence = RULING)
    public static final double COVERAGE_LOW_BELOW = 0.4;

    /** From here confidence can be high. */
    @Cited(value = "R31", confidence = RULING)
    public static final double COVERAGE_HIGH_FROM = 0.7;

    /** Baseline days that high confidence needs. */
    @Cited(value = "R31", confidence = RULING)
    public static final int BASELINE_HIGH_DAYS = 28;

    private ReadinessScience() {}
}
