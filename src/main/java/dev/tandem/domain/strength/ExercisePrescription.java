package dev.tandem.domain.strength;

import java.util.List;

/** An exercise of a planned session: its sets, and what may stand in for it. */
public record ExercisePrescription(
        String exercise, List<SetPrescription> sets, List<String> alternatives) {
    public ExercisePrescription {
        sets = List.copyOf(sets);
        alternatives = List.copyOf(alternatives);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("an exercise has sets");
        }
    }
}
