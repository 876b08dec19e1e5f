package dev.tandem.domain.device;

/** What ends a step. */
public sealed interface StepEnd {
    /** The clock. */
    record Time(int seconds) implements StepEnd {}

    /** The road. */
    record Distance(int meters) implements StepEnd {}

    /** The count of repetitions, or of contacts with the ground. */
    record Reps(int count) implements StepEnd {}
}
