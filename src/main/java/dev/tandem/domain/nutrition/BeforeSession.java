package dev.tandem.domain.nutrition;

import static dev.tandem.domain.nutrition.Quantity.CARBOHYDRATE_GRAMS;
import static dev.tandem.domain.nutrition.Quantity.FLUID_ML;
import static dev.tandem.domain.nutrition.Quantity.HOURS_BEFORE;
import static dev.tandem.domain.science.HydrationScience.BEFORE_ML_PER_KG;
import static dev.tandem.domain.science.NutritionScience.BEFORE_FROM_SESSION_MINUTES;
import static dev.tandem.domain.science.NutritionScience.EARLY_MEAL_BEFORE_HOURS;
import static dev.tandem.domain.science.NutritionScience.MEAL_BEFORE_HOURS;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.HydrationScience;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Before a session of more than an hour: as many grams of carbohydrate a kilogram as there are
 * hours left, between 1 and 4 (G2), and 5-7 ml a kilogram in the four hours before (G4).
 */
@Cited({"G2", "G4"})
record BeforeSession(Exertion session, Eater eater) {

    List<Advice> lines() {
        if (session.minutes() <= BEFORE_FROM_SESSION_MINUTES) {
            return List.of(
                    Advice.of(
                            Message.of("nutrition.before.nothing"),
                            Message.of("nutrition.before.nothing.reason"),
                            "G2",
                            "G4"));
        }
        var hours = session.isEarly() ? EARLY_MEAL_BEFORE_HOURS : MEAL_BEFORE_HOURS;
        var mass = eater.bodyMassKg();
        return List.of(
                meal(hours, mass).with(HOURS_BEFORE, hours),
                drink(mass).with(HOURS_BEFORE, Span.of(0, HydrationScience.BEFORE_HOURS)));
    }

    private Advice meal(Span hours, @Nullable Double mass) {
        var reason = Message.of("nutrition.before.meal.reason");
        if (mass == null) {
            var when = Advice.words(HOURS_BEFORE, hours);
            return Advice.of(Message.of("nutrition.before.meal.per-kg", when), reason, "G2");
        }
        var grams =
                Span.of(
                        Carbohydrate.gramsBefore(mass, session.minutes(), hours.low()),
                        Carbohydrate.gramsBefore(mass, session.minutes(), hours.high()));
        return Advice.of(
                        Message.of(
                                "nutrition.before.meal",
                                CARBOHYDRATE_GRAMS.rounded(grams).low(),
                                hours.low(),
                                CARBOHYDRATE_GRAMS.rounded(grams).high(),
                                hours.high()),
                        reason,
                        "G2")
                .with(CARBOHYDRATE_GRAMS, grams);
    }

    private static Advice drink(@Nullable Double mass) {
        var reason = Message.of("nutrition.before.drink.reason");
        double hours = HydrationScience.BEFORE_HOURS;
        if (mass == null) {
            var perKg = Advice.words(Quantity.CARBOHYDRATE_GRAMS_PER_KG, BEFORE_ML_PER_KG);
            return Advice.of(
                    Message.of("nutrition.before.drink.per-kg", perKg, hours), reason, "G4");
        }
        var drink = Hydration.before(mass);
        return Advice.of(
                        Message.of("nutrition.before.drink", Advice.words(FLUID_ML, drink), hours),
                        reason,
                        "G4")
                .with(FLUID_ML, drink);
    }
}
