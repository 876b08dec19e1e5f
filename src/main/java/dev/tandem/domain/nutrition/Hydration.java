package dev.tandem.domain.nutrition;

import static dev.tandem.domain.science.HydrationScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.Span;

/** Drinking around a session, in millilitres. */
@Cited(value = "G4", confidence = Confidence.STRONG, by = Citation.SAWKA_2007)
public final class Hydration {
    private Hydration() {}

    /** In the four hours before: 5-7 ml a kilogram. */
    public static Span before(double bodyMassKg) {
        return Portions.of(BEFORE_ML_PER_KG, bodyMassKg);
    }

    /**
     * On the way and in an hour: at least so much that no more than 2 % of body mass is lost, at
     * most what is sweated, and neither more than a stomach takes.
     */
    public static Span perHour(SweatRate rate, double minutes, double bodyMassKg) {
        double hours = minutes / 60;
        double bearable = 1000 * MAX_LOSS_SHARE * bodyMassKg / hours;
        double most = Math.min(rate.millilitersPerHour(), DRINKABLE_ML_PER_HOUR);
        double least = Math.max(0, rate.millilitersPerHour() - bearable);
        return Span.of(Math.min(least, most), most);
    }

    /** Afterwards when recovery must be quick: 1.5 l for each kilogram that was lost. */
    public static Span after(SweatRate rate, double minutes, double bodyMassKg) {
        double hours = minutes / 60;
        var drunk = perHour(rate, minutes, bodyMassKg);
        return Span.of(
                AFTER_LITERS_PER_KG_LOST * (rate.millilitersPerHour() - drunk.high()) * hours,
                AFTER_LITERS_PER_KG_LOST * (rate.millilitersPerHour() - drunk.low()) * hours);
    }
}
