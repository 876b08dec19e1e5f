package dev.tandem.domain.nutrition;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.Span;

/** What advice on food is measured in, and the step to which it is rounded: kitchens are coarse. */
@Cited(value = "G2", confidence = Confidence.DESIGN_DEFAULT)
public enum Quantity {
    ENERGY_KCAL(50),
    RESTING_KCAL(50),
    TRAINING_KCAL(50),
    PROTEIN_GRAMS(5),
    PROTEIN_TARGET_GRAMS(5),
    PROTEIN_GRAMS_PER_MEAL(5),
    PROTEIN_GRAMS_PER_KG(0.05),
    CARBOHYDRATE_GRAMS(5),
    CARBOHYDRATE_GRAMS_PER_HOUR(5),
    CARBOHYDRATE_GRAMS_PER_KG(0.1),
    FLUID_ML(50),
    FLUID_ML_PER_HOUR(50),
    SWEAT_ML_PER_HOUR(50),
    HOURS_BEFORE(0.5),
    HOURS_AFTER(0.5);

    /** A floor is written closer than the rest, so that it is hardly above what it is (G6). */
    private static final double FLOOR_STEP_KCAL = 10;

    private final double step;

    Quantity(double step) {
        this.step = step;
    }

    /** Both ends to the nearest step; the ends never change places, and no floor sinks (G6). */
    Span rounded(Span exact) {
        double low = this == ENERGY_KCAL ? roundedUp(exact.low()) : rounded(exact.low());
        return new Span(low, Math.max(low, rounded(exact.high())));
    }

    private static double roundedUp(double exact) {
        return Math.ceil(exact / FLOOR_STEP_KCAL) * FLOOR_STEP_KCAL;
    }

    private double rounded(double exact) {
        return Math.round(Math.round(exact / step) * step * 100) / 100.0;
    }
}
