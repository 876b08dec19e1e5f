package dev.tandem.domain.nutrition;

import static dev.tandem.domain.science.NutritionScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.Span;

/** Protein of a day and of a meal, in grams, for healthy kidneys. */
@Cited(
        value = "G1",
        confidence = Confidence.STRONG,
        by = {Citation.ISSN_2017, Citation.MORTON_2018})
public final class Protein {

    private Protein() {}

    /** What we suggest for a day. */
    public static double gramsPerDay(double bodyMassKg) {
        return PROTEIN_CHOSEN_GRAMS_PER_KG * bodyMassKg;
    }

    public static Span rangePerDay(double bodyMassKg) {
        return Portions.of(PROTEIN_GRAMS_PER_KG_PER_DAY, bodyMassKg);
    }

    /** One of the day's three to five portions, within 20-40 g. */
    public static double gramsPerMeal(double bodyMassKg) {
        return PROTEIN_MEAL_GRAMS.clamp(PROTEIN_MEAL_GRAMS_PER_KG * bodyMassKg);
    }

    /** A portion, from 0.25 to 0.4 g a kilogram, within 20-40 g; more for older people (G1, G3). */
    public static Span mealRange(double bodyMassKg) {
        return Span.of(
                gramsPerMeal(bodyMassKg),
                PROTEIN_MEAL_GRAMS.clamp(PROTEIN_OLDER_MEAL_GRAMS_PER_KG * bodyMassKg));
    }

    /** A portion of somebody whose body mass is not known. */
    public static Span mealRange() {
        return PROTEIN_MEAL_GRAMS;
    }
}
