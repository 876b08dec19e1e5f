package dev.tandem.domain.strength;

/** Which half of the body a strength session is about. */
public enum StrengthFocus {
    LOWER,
    UPPER,
    FULL
}
