package dev.tandem.domain.strength;

import static dev.tandem.domain.science.StrengthProgressScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

/** A lighter week of strength: half the sets, nine tenths of the weight, the same days. */
@Cited(
        value = "E9",
        confidence = Confidence.DESIGN_DEFAULT,
        by = {Citation.BELL_2023, Citation.ROGERSON_2024})
public final class Deload {

    private Deload() {}

    /** Half the sets, rounded down, at least one. */
    public static int sets(int usual) {
        return Math.max(1, (int) (usual * DELOAD_SETS_FACTOR));
    }

    public static double weightKg(double usual, LoadStep step) {
        return step.roundDown(usual * DELOAD_LOAD_FACTOR);
    }

    /** Repetitions left, four or more. */
    public static double repsInReserve(double usual) {
        return Math.max(usual, DELOAD_MIN_REPS_IN_RESERVE);
    }
}
