package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.BANISTER_1991;
import static dev.tandem.domain.science.Citation.EDWARDS_1993;
import static dev.tandem.domain.science.Citation.LUCIA_2003;
import static dev.tandem.domain.science.Citation.MORTON_1990;
import static dev.tandem.domain.science.Confidence.CONTESTED;
import static dev.tandem.domain.science.Confidence.MODERATE;

/** Heart-rate and pace based load, and the models that simulate an athlete. */
@Cited({"A2", "A3", "A4", "A5", "A6", "B1", "B6"})
public final class ImpulseScience {

    /** Factor a of the heart-rate impulse, men. */
    @Cited(value = "A2", confidence = MODERATE, by = BANISTER_1991)
    public static final double BANISTER_MALE_FACTOR = 0.64;

    /** Exponent b of the heart-rate impulse, men. */
    @Cited(value = "A2", confidence = MODERATE, by = BANISTER_1991)
    public static final double BANISTER_MALE_EXPONENT = 1.92;

    /** Factor a, women; some software keeps 0.64, the published form has 0.86. */
    @Cited(value = "A2", confidence = MODERATE, by = BANISTER_1991)
    public static final double BANISTER_FEMALE_FACTOR = 0.86;

    /** Exponent b of the heart-rate impulse, women. */
    @Cited(value = "A2", confidence = MODERATE, by = BANISTER_1991)
    public static final double BANISTER_FEMALE_EXPONENT = 1.67;

    /** An hour at threshold heart rate counts 100. */
    @Cited(
            value = {"A2", "A6"},
            confidence = MODERATE)
    public static final double REFERENCE_MINUTES = 60;

    /** What an hour at threshold counts. */
    @Cited(
            value = {"A2", "A5", "A6"},
            confidence = MODERATE)
    public static final double REFERENCE_SCORE = 100;

    /** Five equal zones of maximum heart rate that count 1 to 5 a minute. */
    @Cited(value = "A3", confidence = CONTESTED, by = EDWARDS_1993)
    public static final Span EDWARDS_ZONE_SHARE_OF_MAX = Span.of(0.5, 1.0);

    /** Number of zones, the zone's number is a minute's weight. */
    @Cited(value = "A3", confidence = CONTESTED, by = EDWARDS_1993)
    public static final int EDWARDS_ZONES = 5;

    /** Below, between and above the ventilatory thresholds; the zone's number is the weight. */
    @Cited(value = "A4", confidence = MODERATE, by = LUCIA_2003)
    public static final int LUCIA_ZONES = 3;

    /** Time constant of fitness in the simulated athlete. */
    @Cited(value = "B1", confidence = CONTESTED, by = MORTON_1990)
    public static final double BANISTER_FITNESS_DAYS = 45;

    /** Time constant of fatigue in the simulated athlete. */
    @Cited(value = "B1", confidence = CONTESTED, by = MORTON_1990)
    public static final double BANISTER_FATIGUE_DAYS = 15;

    /** Weight of fitness in the simulated athlete. */
    @Cited(value = "B1", confidence = CONTESTED, by = MORTON_1990)
    public static final double BANISTER_FITNESS_GAIN = 1;

    /** Weight of fatigue in the simulated athlete. */
    @Cited(value = "B1", confidence = CONTESTED, by = MORTON_1990)
    public static final double BANISTER_FATIGUE_GAIN = 2;

    private ImpulseScience() {}
}
