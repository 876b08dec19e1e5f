package dev.tandem.domain.nutrition;

import static dev.tandem.domain.nutrition.Quantity.CARBOHYDRATE_GRAMS_PER_HOUR;
import static dev.tandem.domain.nutrition.Quantity.FLUID_ML_PER_HOUR;
import static dev.tandem.domain.nutrition.Quantity.SWEAT_ML_PER_HOUR;
import static dev.tandem.domain.science.HydrationScience.THIRST_ENOUGH_BELOW_MINUTES;
import static dev.tandem.domain.science.NutritionScience.DURING_LITTLE_UNTIL_MINUTES;
import static dev.tandem.domain.science.NutritionScience.DURING_NONE_BELOW_MINUTES;
import static dev.tandem.domain.science.NutritionScience.DURING_USUAL_UNTIL_MINUTES;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.util.ArrayList;
import java.util.List;

/**
 * On the way: carbohydrate by the hour in endurance sessions (G2); drinking by thirst up to an hour
 * and a half, by the weighed sessions where there are some, never more than is sweated (G4).
 */
@Cited({"G2", "G4"})
record DuringSession(Exertion session, Eater eater) {

    List<Advice> lines() {
        if (session.minutes() < DURING_NONE_BELOW_MINUTES) {
            return List.of();
        }
        var lines = new ArrayList<Advice>();
        if (session.kind() != SessionKind.STRENGTH) {
            lines.add(carbohydrate());
        }
        lines.add(drink());
        return lines;
    }

    private Advice carbohydrate() {
        var grams = Carbohydrate.gramsPerHourDuring(session.minutes());
        var key = "nutrition.during." + length();
        return Advice.of(
                        Message.of(key, Advice.words(CARBOHYDRATE_GRAMS_PER_HOUR, grams)),
                        Message.of(key + ".reason"),
                        "G2")
                .with(CARBOHYDRATE_GRAMS_PER_HOUR, grams);
    }

    private String length() {
        if (session.minutes() <= DURING_LITTLE_UNTIL_MINUTES) {
            return "sip";
        }
        return session.minutes() <= DURING_USUAL_UNTIL_MINUTES ? "carbohydrate" : "long";
    }

    private Advice drink() {
        var rate = eater.sweatRate();
        var mass = eater.bodyMassKg();
        if (rate != null && mass != null && session.kind() != SessionKind.STRENGTH) {
            return measured(rate, Hydration.perHour(rate, session.minutes(), mass));
        }
        var key =
                session.minutes() < THIRST_ENOUGH_BELOW_MINUTES
                        ? "nutrition.during.thirst"
                        : "nutrition.during.often";
        return Advice.of(Message.of(key), Message.of(key + ".reason"), "G4");
    }

    private static Advice measured(SweatRate rate, Span drink) {
        var sweat = Span.of(rate.millilitersPerHour(), rate.millilitersPerHour());
        return Advice.of(
                        Message.of(
                                "nutrition.during.sweat", Advice.words(FLUID_ML_PER_HOUR, drink)),
                        DayFluid.measured(rate, Advice.words(SWEAT_ML_PER_HOUR, sweat)),
                        "G4")
                .with(FLUID_ML_PER_HOUR, drink);
    }
}
