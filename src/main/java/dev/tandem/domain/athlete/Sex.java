package dev.tandem.domain.athlete;

/** Used only where a formula needs it (energy); unspecified takes the mean. */
public enum Sex {
    FEMALE,
    MALE,
    UNSPECIFIED
}
