package dev.tandem.domain.nutrition;

import static dev.tandem.domain.science.NutritionScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.Span;

/** Kinds of days by the carbohydrate that they ask for, from the least to the most. */
@Cited(value = "G2", confidence = Confidence.STRONG, by = Citation.THOMAS_2016)
public enum CarbohydrateDay {
    /** Little or no training. */
    LIGHT(CARBOHYDRATE_LIGHT_GRAMS_PER_KG),
    /** About an hour. */
    MODERATE(CARBOHYDRATE_MODERATE_GRAMS_PER_KG),
    /** One to three hours. */
    HIGH(CARBOHYDRATE_HIGH_GRAMS_PER_KG),
    /** More than four hours. */
    VERY_HIGH(CARBOHYDRATE_VERY_HIGH_GRAMS_PER_KG),
    /** One of the two days before a race of more than 90 minutes. */
    LOADING(LOADING_GRAMS_PER_KG);

    private final Span gramsPerKg;

    CarbohydrateDay(Span gramsPerKg) {
        this.gramsPerKg = gramsPerKg;
    }

    /** Grams a kilogram and day. */
    public Span gramsPerKg() {
        return gramsPerKg;
    }

    /** By the minutes of training in it, races among them. */
    public static CarbohydrateDay of(double trainingMinutes) {
        if (trainingMinutes < MODERATE_DAY_FROM_MINUTES) {
            return LIGHT;
        }
        if (trainingMinutes < HIGH_DAY_FROM_MINUTES) {
            return MODERATE;
        }
        return trainingMinutes <= VERY_HIGH_DAY_FROM_MINUTES ? HIGH : VERY_HIGH;
    }

    CarbohydrateDay orMore(CarbohydrateDay other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
