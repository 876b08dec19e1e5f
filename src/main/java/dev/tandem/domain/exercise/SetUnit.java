package dev.tandem.domain.exercise;

/** How a set is counted. */
public enum SetUnit {
    REPS,
    SECONDS,
    METERS,
    CONTACTS
}
