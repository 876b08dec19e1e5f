package dev.tandem.domain.athlete;

/** A gentle way to move on a day of active recovery. */
public enum ActiveRecovery {
    YOGA,
    SWIMMING,
    WALKING,
    CYCLING,
    MOBILITY
}
