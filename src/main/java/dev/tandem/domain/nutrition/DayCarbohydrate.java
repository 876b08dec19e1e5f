package dev.tandem.domain.nutrition;

import static dev.tandem.domain.nutrition.Quantity.CARBOHYDRATE_GRAMS;
import static dev.tandem.domain.nutrition.Quantity.CARBOHYDRATE_GRAMS_PER_KG;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.NutritionScience;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

/**
 * Carbohydrate of a day by the minutes of its training (G2). Before a run of more than an hour
 * tomorrow it is no low day, which is a choice of ours; the two days before a race of more than 90
 * minutes fill the stores.
 */
@Cited(value = "G2", confidence = Confidence.STRONG, by = Citation.THOMAS_2016)
final class DayCarbohydrate {
    private DayCarbohydrate() {}

    static Advice of(FoodDay day) {
        var gramsPerKg = kind(day).gramsPerKg();
        var perKg = Advice.words(CARBOHYDRATE_GRAMS_PER_KG, gramsPerKg);
        var mass = day.bodyMassKg();
        if (mass == null) {
            return Advice.of(
                            Message.of("nutrition.carbohydrate.per-kg", perKg),
                            reason(day, perKg),
                            "G2")
                    .with(CARBOHYDRATE_GRAMS_PER_KG, gramsPerKg);
        }
        var grams = Portions.of(gramsPerKg, mass);
        return Advice.of(
                        Message.of(
                                "nutrition.carbohydrate", Advice.words(CARBOHYDRATE_GRAMS, grams)),
                        reason(day, perKg),
                        "G2")
                .with(CARBOHYDRATE_GRAMS, grams)
                .with(CARBOHYDRATE_GRAMS_PER_KG, gramsPerKg);
    }

    static CarbohydrateDay kind(FoodDay day) {
        if (isLoading(day)) {
            return CarbohydrateDay.LOADING;
        }
        var own = own(day);
        return beforeLongRun(day) ? own.orMore(CarbohydrateDay.MODERATE) : own;
    }

    private static CarbohydrateDay own(FoodDay day) {
        return CarbohydrateDay.of(day.training().trainingMinutes());
    }

    private static boolean isLoading(FoodDay day) {
        var days = day.ahead().daysToLongRace();
        return days != null && days <= Ahead.DAYS;
    }

    private static boolean beforeLongRun(FoodDay day) {
        return day.ahead().longestRunTomorrowMinutes()
                > NutritionScience.BEFORE_FROM_SESSION_MINUTES;
    }

    private static Message reason(FoodDay day, String perKg) {
        var kind = kind(day);
        if (kind == CarbohydrateDay.LOADING) {
            boolean isTomorrow = Integer.valueOf(1).equals(day.ahead().daysToLongRace());
            return Message.of(
                    "nutrition.carbohydrate.reason.loading" + (isTomorrow ? ".tomorrow" : ""),
                    perKg);
        }
        if (kind != own(day)) {
            int minutes = day.ahead().longestRunTomorrowMinutes();
            return Message.of("nutrition.carbohydrate.reason.long-run", perKg, minutes);
        }
        int minutes = day.training().trainingMinutes();
        var key = minutes == 0 ? "rest" : Kebab.of(kind);
        return Message.of("nutrition.carbohydrate.reason." + key, perKg, minutes);
    }
}
