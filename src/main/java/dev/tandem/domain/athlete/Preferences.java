package dev.tandem.domain.athlete;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;

/**
 * Soft wishes for a week (R1): they give way, with a compromise, before a hard rule does. Gentle
 * ways to move are in the order in which they are liked.
 */
public record Preferences(
        int runsPerWeek,
        int strengthPerWeek,
        @Nullable DayOfWeek longRunDay,
        @Nullable Integer sessionMinutes,
        List<ActiveRecovery> activeRecovery) {

    /** What was stored before anybody was asked has no gentle ways. */
    public Preferences {
        activeRecovery =
                Objects.requireNonNullElse(activeRecovery, List.<ActiveRecovery>of()).stream()
                        .distinct()
                        .toList();
    }

    public Preferences(
            int runsPerWeek,
            int strengthPerWeek,
            @Nullable DayOfWeek longRunDay,
            @Nullable Integer sessionMinutes) {
        this(runsPerWeek, strengthPerWeek, longRunDay, sessionMinutes, List.of());
    }
}
