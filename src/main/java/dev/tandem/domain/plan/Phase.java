package dev.tandem.domain.plan;

/** What a week of a plan is for. */
public enum Phase {
    BASE,
    BUILD,
    PEAK,
    TAPER,
    RECOVERY
}
