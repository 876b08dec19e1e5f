package dev.tandem.domain.strength;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.StrengthScience;

import java.util.Set;

/** The smallest step by which the weight of a piece of equipment can change. */
@Cited(value = "R20", confidence = Confidence.RULING)
public enum LoadStep {
    BARBELL(StrengthScience.BARBELL_STEP_KG),
    DUMBBELLS(StrengthScience.DUMBBELL_STEP_KG),
    OTHER(StrengthScience.OTHER_STEP_KG);

    /** Keeps 100 kg at 100 kg when the computer sees 99.99999999 kg. */
    private static final double TOLERANCE = 1e-9;

    private final double kg;

    LoadStep(double kg) {
        this.kg = kg;
    }

    /** The step for what an exercise needs; a barbell decides before dumbbells. */
    public static LoadStep of(Set<Equipment> equipment) {
        if (equipment.stream().anyMatch(LoadStep::isLoadedWithPlates)) {
            return BARBELL;
        }
        return equipment.stream().anyMatch(LoadStep::isHeldInOneHand) ? DUMBBELLS : OTHER;
    }

    public double kg() {
        return kg;
    }

    /** The greatest weight of the equipment that is not above this one; may be 0 kg. */
    public double roundDown(double weightKg) {
        return Math.floor(weightKg / kg + TOLERANCE) * kg;
    }

    private static boolean isLoadedWithPlates(Equipment equipment) {
        return equipment == Equipment.BARBELL || equipment == Equipment.TRAP_BAR;
    }

    private static boolean isHeldInOneHand(Equipment equipment) {
        return equipment == Equipment.DUMBBELL
                || equipment == Equipment.DUMBBELLS
                || equipment == Equipment.DUMBBELL_OR_KETTLEBELL;
    }
}
