package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.FRIEL_2009;
import static dev.tandem.domain.science.Citation.GELLISH_2007;
import static dev.tandem.domain.science.Citation.KARVONEN_1957;
import static dev.tandem.domain.science.Citation.NES_2013;
import static dev.tandem.domain.science.Citation.TANAKA_2001;
import static dev.tandem.domain.science.Confidence.CONTESTED;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.STRONG;

import java.util.List;

/** Heart rate: estimated maximum and zones. */
@Cited("F5")
public final class HeartRateScience {

    /** Maximum is 208 - 0.7 age. */
    @Cited(value = "F5", confidence = STRONG, by = TANAKA_2001)
    public static final double TANAKA_CONSTANT_BPM = 208;

    /** Fall per year of age. */
    @Cited(value = "F5", confidence = STRONG, by = TANAKA_2001)
    public static final double TANAKA_BPM_PER_YEAR = 0.7;

    /** Maximum is 207 - 0.7 age. */
    @Cited(value = "F5", confidence = STRONG, by = GELLISH_2007)
    public static final double GELLISH_CONSTANT_BPM = 207;

    /** Fall per year of age. */
    @Cited(value = "F5", confidence = STRONG, by = GELLISH_2007)
    public static final double GELLISH_BPM_PER_YEAR = 0.7;

    /** Maximum is 206.9 - 0.67 age, the unrounded form. */
    @Cited(value = "F5", confidence = STRONG, by = GELLISH_2007)
    public static final double GELLISH_FULL_CONSTANT_BPM = 206.9;

    /** Fall per year of age. */
    @Cited(value = "F5", confidence = STRONG, by = GELLISH_2007)
    public static final double GELLISH_FULL_BPM_PER_YEAR = 0.67;

    /** Maximum is 211 - 0.64 age. */
    @Cited(value = "F5", confidence = STRONG, by = NES_2013)
    public static final double NES_CONSTANT_BPM = 211;

    /** Fall per year of age. */
    @Cited(value = "F5", confidence = STRONG, by = NES_2013)
    public static final double NES_BPM_PER_YEAR = 0.64;

    /** Maximum is 220 - age: known, not used for advice. */
    @Cited(value = "F5", confidence = CONTESTED)
    public static final double FOX_CONSTANT_BPM = 220;

    /** Fall per year of age. */
    @Cited(value = "F5", confidence = CONTESTED)
    public static final double FOX_BPM_PER_YEAR = 1;

    /** Where the five zones begin as shares of the maximum. */
    @Cited(value = "F5", confidence = MODERATE)
    public static final List<Double> ZONE_FLOORS_OF_MAX = List.of(0.5, 0.6, 0.7, 0.8, 0.9);

    /** Where the five zones begin as shares of the reserve. */
    @Cited(value = "F5", confidence = DESIGN_DEFAULT, by = KARVONEN_1957)
    public static final List<Double> RESERVE_ZONE_FLOORS = List.of(0.5, 0.6, 0.7, 0.8, 0.9);

    /**
     * Where Friel's seven running zones begin as shares of the threshold heart rate; the last is
     * above 106 %.
     */
    @Cited(value = "F5", confidence = MODERATE, by = FRIEL_2009)
    public static final List<Double> LTHR_ZONE_FLOORS =
            List.of(0.0, 0.85, 0.90, 0.95, 1.00, 1.03, 1.06);

    /** Solo time trial whose last part gives the threshold heart rate. */
    @Cited(value = "F5", confidence = MODERATE, by = FRIEL_2009)
    public static final int LTHR_TRIAL_MINUTES = 30;

    /** Last minutes of the trial whose mean counts. */
    @Cited(value = "F5", confidence = MODERATE, by = FRIEL_2009)
    public static final int LTHR_TRIAL_MEASURED_MINUTES = 20;

    /** Resting heart rates that can be true. */
    @Cited(value = "J0", confidence = DESIGN_DEFAULT)
    public static final Span RESTING_BPM = Span.of(30, 120);

    private HeartRateScience() {}
}
