package dev.tandem.domain.plan;

/** What became of a planned session. */
public enum PlannedStatus {
    PLANNED,
    DONE,
    SKIPPED,
    MISSED
}
