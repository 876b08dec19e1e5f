package dev.tandem.domain.session;

import org.jspecify.annotations.Nullable;

/** A part of a recorded session. */
public record Lap(
        int durationSeconds,
        @Nullable Double distanceMeters,
        @Nullable Integer averageHeartRateBpm) {}
