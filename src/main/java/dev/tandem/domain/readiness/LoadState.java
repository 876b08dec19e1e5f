package dev.tandem.domain.readiness;

import dev.tandem.domain.load.FitnessFatigue;

/** Yesterday's fitness and fatigue, and how many days of history they rest on (R23). */
public record LoadState(FitnessFatigue yesterday, int historyDays) {
    public static final LoadState UNKNOWN = new LoadState(FitnessFatigue.ZERO, 0);
}
