package dev.tandem.domain.strength;

/** What the next session of a lift asks for: weight in kg and repetitions in each set. */
public record LiftGoal(double weightKg, int reps) {

    public LiftGoal {
        if (!(weightKg >= 0) || reps < 1) {
            throw new IllegalArgumentException("A lift has a weight and repetitions");
        }
    }
}
