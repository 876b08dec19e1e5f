package dev.tandem.domain.nutrition;

import static dev.tandem.domain.science.HydrationScience.THIRST_ENOUGH_BELOW_MINUTES;
import static dev.tandem.domain.science.NutritionScience.*;

import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What to eat and drink around a session, in words; in grams where the body mass is known. General
 * guidance, never a prescription.
 */
@Cited(
        value = {"G1", "G2", "G4"},
        confidence = Confidence.MODERATE)
public record Fuel(String before, @Nullable String during, String after) {
    private static final int GRAMS_STEP = 5;
    private static final double HOURS_BEFORE = 2;

    /** Nothing is said of recovery and rest. */
    public static Optional<Fuel> of(Workout workout, @Nullable Double bodyMassKg) {
        int minutes = workout.outline().durationMinutes();
        return workout.kind().isTraining()
                ? Optional.of(
                        new Fuel(
                                before(minutes, bodyMassKg),
                                during(workout),
                                after(workout, bodyMassKg)))
                : Optional.empty();
    }

    private static String before(int minutes, @Nullable Double bodyMassKg) {
        if (minutes <= BEFORE_FROM_SESSION_MINUTES) {
            return "Nothing special: do not start hungry or thirsty, and keep the last meal light.";
        }
        if (bodyMassKg == null) {
            return "A meal of bread, rice, oats or fruit about two hours before, and something to"
                    + " drink.";
        }
        var grams = Carbohydrate.gramsBefore(bodyMassKg, minutes, HOURS_BEFORE);
        return "About %d g of carbohydrate two hours before (bread, rice, oats, fruit), and something to drink."
                .formatted(rounded(grams));
    }

    private static @Nullable String during(Workout workout) {
        int minutes = workout.outline().durationMinutes();
        if (minutes <= DURING_LITTLE_UNTIL_MINUTES) {
            return null;
        }
        var drink =
                minutes < THIRST_ENOUGH_BELOW_MINUTES
                        ? "drink to thirst."
                        : "drink a little often, never more than you sweat.";
        return switch (workout) {
            case Workout.Run _ -> carbohydrate(minutes) + ", and " + drink;
            case Workout.Strength _, Workout.Plain _ -> "Water: " + drink;
        };
    }

    private static String carbohydrate(int minutes) {
        var grams = Carbohydrate.gramsPerHourDuring(minutes);
        return "%d-%d g of carbohydrate an hour once you are under way"
                .formatted(rounded(grams.low()), rounded(grams.high()));
    }

    private static String after(Workout workout, @Nullable Double bodyMassKg) {
        var protein =
                bodyMassKg == null
                        ? rounded(PROTEIN_MEAL_GRAMS.low())
                                + "-"
                                + rounded(PROTEIN_MEAL_GRAMS.high())
                        : "about " + rounded(Protein.gramsPerMeal(bodyMassKg));
        var meal =
                switch (workout) {
                    case Workout.Strength _ ->
                            "A meal with %s g of protein within two hours, and drink.";
                    case Workout.Run _, Workout.Plain _ ->
                            "Drink, and eat a meal with carbohydrate and %s g of protein within two"
                                    + " hours.";
                };
        return meal.formatted(protein);
    }

    private static int rounded(double grams) {
        return (int) Math.round(grams / GRAMS_STEP) * GRAMS_STEP;
    }
}
