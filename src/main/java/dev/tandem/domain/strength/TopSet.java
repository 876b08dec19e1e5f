package dev.tandem.domain.strength;

import static dev.tandem.domain.science.StrengthProgressScience.BACK_OFF_CHOSEN_SHARE;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;

/** One hard set by effort, then lighter ones: the progression of the experienced. */
@Cited(value = "E8", by = Citation.ZHANG_2021)
public record TopSet(int reps, double repsInReserve) {

    /** Weight in kg of the top set, rounded down to the equipment. */
    public double weightKg(OneRepMax max, LoadStep step) {
        return step.roundDown(max.weightKg(reps, repsInReserve));
    }

    /** Weight in kg of the sets that follow a top set, 90 % of it rounded down. */
    public static double backOffKg(double topSetKg, LoadStep step) {
        return step.roundDown(topSetKg * BACK_OFF_CHOSEN_SHARE);
    }
}
