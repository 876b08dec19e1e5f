package dev.tandem.domain.science;

import static dev.tandem.domain.science.Citation.SAWKA_2007;
import static dev.tandem.domain.science.Confidence.DESIGN_DEFAULT;
import static dev.tandem.domain.science.Confidence.MODERATE;
import static dev.tandem.domain.science.Confidence.STRONG;

/** Drinking: before, during and after. */
@Cited("G4")
public final class HydrationScience {

    /** Loss of body mass to stay under. */
    @Cited(value = "G4", confidence = STRONG, by = SAWKA_2007)
    public static final double MAX_LOSS_SHARE = 0.02;

    /** Sweat rates that can be true. */
    @Cited(value = "G4", confidence = STRONG, by = SAWKA_2007)
    public static final Span SWEAT_LITERS_PER_HOUR = Span.of(0.1, 4);

    /** About four hours before. */
    @Cited(value = "G4", confidence = MODERATE, by = SAWKA_2007)
    public static final Span BEFORE_ML_PER_KG = Span.of(5, 7);

    /** Two hours before if urine is dark. */
    @Cited(value = "G4", confidence = MODERATE, by = SAWKA_2007)
    public static final Span BEFORE_MORE_ML_PER_KG = Span.of(3, 5);

    /** Afterwards, when recovery must be quick. */
    @Cited(value = "G4", confidence = MODERATE, by = SAWKA_2007)
    public static final double AFTER_LITERS_PER_KG_LOST = 1.5;

    /** Below it drinking to thirst is fine. */
    @Cited(value = "G4", confidence = MODERATE)
    public static final int THIRST_ENOUGH_BELOW_MINUTES = 90;

    /** Hours before a session in which that is drunk. */
    @Cited(value = "G4", confidence = MODERATE, by = SAWKA_2007)
    public static final double BEFORE_HOURS = 4;

    /** The newest weighed sessions that an individual sweat rate is the median of. */
    @Cited(value = "G4", confidence = DESIGN_DEFAULT)
    public static final int SWEAT_TESTS_KEPT_IN_MIND = 5;

    /** More than this in an hour hardly anybody's stomach takes on the way. */
    @Cited(value = "G4", confidence = DESIGN_DEFAULT)
    public static final double DRINKABLE_ML_PER_HOUR = 1000;

    private HydrationScience() {}
}
