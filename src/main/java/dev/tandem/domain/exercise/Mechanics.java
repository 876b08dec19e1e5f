package dev.tandem.domain.exercise;

/** Whether an exercise moves several joints, one, or is there for mobility. */
public enum Mechanics {
    COMPOUND,
    ISOLATION,
    MOBILITY
}
