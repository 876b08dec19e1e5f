package dev.tandem.domain.strength;

/** What a strength session trains (dossier E11). */
public enum StrengthType {
    HEAVY,
    HYPERTROPHY,
    POWER,
    FOUNDATION,
    MAINTENANCE
}
