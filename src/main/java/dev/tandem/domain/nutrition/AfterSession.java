package dev.tandem.domain.nutrition;

import static dev.tandem.domain.nutrition.Quantity.CARBOHYDRATE_GRAMS_PER_HOUR;
import static dev.tandem.domain.nutrition.Quantity.CARBOHYDRATE_GRAMS_PER_KG;
import static dev.tandem.domain.nutrition.Quantity.FLUID_ML;
import static dev.tandem.domain.nutrition.Quantity.HOURS_AFTER;
import static dev.tandem.domain.nutrition.Quantity.PROTEIN_GRAMS;
import static dev.tandem.domain.science.NutritionScience.AFTER_GRAMS_PER_KG_PER_HOUR;
import static dev.tandem.domain.science.NutritionScience.AFTER_HOURS;
import static dev.tandem.domain.science.NutritionScience.AFTER_NEXT_SESSION_WITHIN_HOURS;
import static dev.tandem.domain.science.NutritionScience.PROTEIN_WITHIN_HOURS;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * After a session: a meal with a portion of protein (G1, G2). With the next session of the day less
 * than eight hours away 1.0-1.2 g of carbohydrate a kilogram and hour for the first four hours (G2,
 * G3), and 1.5 l for each kilogram lost where the sweat rate is known (G4).
 */
@Cited({"G1", "G2", "G3", "G4"})
record AfterSession(Exertion session, @Nullable Exertion next, Eater eater) {

    /** The item that a line about the next session of the day rests on, and no other line. */
    static final String NEXT_IS_NEAR = "G3";

    List<Advice> lines() {
        var lines = new ArrayList<Advice>();
        lines.add(meal());
        var mass = eater.bodyMassKg();
        if (isNextNear()) {
            lines.add(refill(mass));
            var rate = eater.sweatRate();
            if (rate != null && mass != null) {
                lines.add(drink(Hydration.after(rate, session.minutes(), mass)));
            }
        }
        return lines;
    }

    private double hoursToNext() {
        return next == null
                ? Double.MAX_VALUE
                : Math.max(0, next.startMinute() - session.endMinute()) / 60.0;
    }

    /** Less than an hour in between leaves no time to eat: both are one session then. */
    private boolean isNextNear() {
        return hoursToNext() >= 1 && hoursToNext() < AFTER_NEXT_SESSION_WITHIN_HOURS;
    }

    private Advice meal() {
        var mass = eater.bodyMassKg();
        var protein = mass == null ? Protein.mealRange() : Protein.mealRange(mass);
        var key =
                session.kind() == SessionKind.STRENGTH
                        ? "nutrition.after.meal.strength"
                        : "nutrition.after.meal";
        return Advice.of(
                        Message.of(
                                key,
                                Advice.words(PROTEIN_GRAMS, protein),
                                PROTEIN_WITHIN_HOURS.high()),
                        Message.of("nutrition.after.meal.reason"),
                        "G1",
                        "G2")
                .with(PROTEIN_GRAMS, protein)
                .with(HOURS_AFTER, PROTEIN_WITHIN_HOURS);
    }

    private Advice refill(@Nullable Double mass) {
        double hours = Math.min(AFTER_HOURS, Math.floor(hoursToNext()));
        var reason = Message.of("nutrition.after.next.reason", AFTER_NEXT_SESSION_WITHIN_HOURS);
        if (mass == null) {
            var perKg = Advice.words(CARBOHYDRATE_GRAMS_PER_KG, AFTER_GRAMS_PER_KG_PER_HOUR);
            return Advice.of(
                            Message.of("nutrition.after.next.per-kg", perKg, hours),
                            reason,
                            "G2",
                            NEXT_IS_NEAR)
                    .with(HOURS_AFTER, Span.of(0, hours));
        }
        var grams = Carbohydrate.gramsPerHourAfter(mass, hoursToNext());
        return Advice.of(
                        Message.of(
                                "nutrition.after.next",
                                Advice.words(CARBOHYDRATE_GRAMS_PER_HOUR, grams),
                                hours),
                        reason,
                        "G2",
                        NEXT_IS_NEAR)
                .with(CARBOHYDRATE_GRAMS_PER_HOUR, grams)
                .with(HOURS_AFTER, Span.of(0, hours));
    }

    private static Advice drink(Span amount) {
        return Advice.of(
                        Message.of("nutrition.after.drink", Advice.words(FLUID_ML, amount)),
                        Message.of("nutrition.after.drink.reason"),
                        "G4")
                .with(FLUID_ML, amount);
    }
}
