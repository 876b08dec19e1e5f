package dev.tandem.domain.running;

/** What a run is for; the name a runner would use. */
public enum RunType {
    EASY,
    LONG,
    RECOVERY,
    MARATHON_PACE,
    THRESHOLD,
    INTERVAL,
    REPETITION,
    RUN_WALK,
    RACE
}
