package dev.tandem.domain.nutrition;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.HydrationScience;

import java.util.OptionalDouble;

/** Weighing before and after a session: kilograms, litres drunk and passed, hours. */
@Cited(value = "G4", confidence = Confidence.STRONG, by = Citation.SAWKA_2007)
public record SweatTest(
        double beforeKg, double afterKg, double drunkLiters, double passedLiters, double hours) {

    public SweatTest {
        if (!(beforeKg > 0 && afterKg > 0 && drunkLiters >= 0 && passedLiters >= 0 && hours > 0)) {
            throw new IllegalArgumentException("A sweat test has masses, amounts and a time");
        }
    }

    /** Sweat in litres an hour; empty outside 0.1 to 4, which is a slip of the scales. */
    public OptionalDouble litersPerHour() {
        double rate = (beforeKg - afterKg + drunkLiters - passedLiters) / hours;
        return HydrationScience.SWEAT_LITERS_PER_HOUR.contains(rate)
                ? OptionalDouble.of(rate)
                : OptionalDouble.empty();
    }

    /** Body mass lost as a share of 0-1; below 0 when somebody drank more than they sweated. */
    public double lossShare() {
        return (beforeKg - afterKg) / beforeKg;
    }

    /** Whether more was drunk than sweated, which is a danger of its own. */
    public boolean isDrunkTooMuch() {
        return lossShare() < 0;
    }

    /** Whether more than 2 % of body mass was lost. */
    public boolean isLossTooGreat() {
        return lossShare() > HydrationScience.MAX_LOSS_SHARE;
    }
}
