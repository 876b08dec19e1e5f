package dev.tandem.domain.readiness;

/** The neck check (dossier C9), from well to worst. */
public enum Illness {
    NONE,
    ABOVE_NECK,
    BELOW_NECK,
    FEVER
}
