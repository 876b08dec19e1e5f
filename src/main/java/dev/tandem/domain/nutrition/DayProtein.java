package dev.tandem.domain.nutrition;

import static dev.tandem.domain.nutrition.Quantity.PROTEIN_GRAMS;
import static dev.tandem.domain.nutrition.Quantity.PROTEIN_GRAMS_PER_KG;
import static dev.tandem.domain.nutrition.Quantity.PROTEIN_GRAMS_PER_MEAL;
import static dev.tandem.domain.nutrition.Quantity.PROTEIN_TARGET_GRAMS;
import static dev.tandem.domain.science.NutritionScience.PROTEIN_CHOSEN_GRAMS_PER_KG;
import static dev.tandem.domain.science.NutritionScience.PROTEIN_GRAMS_PER_KG_PER_DAY;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Message;

/** Protein of a day: 1.4-2.0 g a kilogram, 1.6 to aim at, in portions of 0.25-0.4 g a kilogram. */
@Cited(
        value = "G1",
        confidence = Confidence.STRONG,
        by = {Citation.ISSN_2017, Citation.MORTON_2018})
final class DayProtein {
    private DayProtein() {}

    static Advice of(FoodDay day) {
        var mass = day.bodyMassKg();
        return (mass == null ? perKg() : grams(mass))
                .with(PROTEIN_GRAMS_PER_KG, PROTEIN_GRAMS_PER_KG_PER_DAY);
    }

    private static Advice perKg() {
        var meal = Protein.mealRange();
        return Advice.of(
                        Message.of(
                                "nutrition.protein.per-kg",
                                PROTEIN_CHOSEN_GRAMS_PER_KG,
                                Advice.words(PROTEIN_GRAMS_PER_MEAL, meal)),
                        reason(),
                        "G1")
                .with(PROTEIN_GRAMS_PER_MEAL, meal);
    }

    private static Advice grams(double bodyMassKg) {
        double target = Protein.gramsPerDay(bodyMassKg);
        var aim = Span.of(target, target);
        var meal = Protein.mealRange(bodyMassKg);
        return Advice.of(
                        Message.of(
                                "nutrition.protein",
                                Advice.words(PROTEIN_TARGET_GRAMS, aim),
                                Advice.words(PROTEIN_GRAMS_PER_MEAL, meal)),
                        reason(),
                        "G1")
                .with(PROTEIN_GRAMS, Protein.rangePerDay(bodyMassKg))
                .with(PROTEIN_TARGET_GRAMS, aim)
                .with(PROTEIN_GRAMS_PER_MEAL, meal);
    }

    private static Message reason() {
        return Message.of(
                "nutrition.protein.reason",
                PROTEIN_CHOSEN_GRAMS_PER_KG,
                Advice.words(PROTEIN_GRAMS_PER_KG, PROTEIN_GRAMS_PER_KG_PER_DAY));
    }
}
