package dev.tandem.domain.athlete;

/** How much a goal matters: A is what the season points at. */
public enum Priority {
    A,
    B,
    C
}
