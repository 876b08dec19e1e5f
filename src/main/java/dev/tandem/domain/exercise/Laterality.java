package dev.tandem.domain.exercise;

/** Whether both sides work at once. */
public enum Laterality {
    ALTERNATING,
    BILATERAL,
    UNILATERAL
}
