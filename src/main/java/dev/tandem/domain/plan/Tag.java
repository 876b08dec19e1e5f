package dev.tandem.domain.plan;

/** What the scheduler saw in a session (dossier D6, readings R3, R10, R11, R16). */
public enum Tag {
    HARD,
    LONG,
    HEAVY_LOWER,
    UPPER_ONLY,
    PLYOMETRIC
}
