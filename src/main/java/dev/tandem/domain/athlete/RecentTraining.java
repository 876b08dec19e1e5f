package dev.tandem.domain.athlete;

import org.jspecify.annotations.Nullable;

/** What the athlete says of the last weeks, used where the log does not reach (R8). */
public record RecentTraining(
        int runsPerWeek,
        double weeklyDistanceMeters,
        @Nullable Double longestRunMeters,
        int strengthPerWeek) {}
