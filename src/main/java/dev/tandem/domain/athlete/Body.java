package dev.tandem.domain.athlete;

import org.jspecify.annotations.Nullable;

/** Measures of the body, each known or not. */
public record Body(
        @Nullable Double bodyMassKg,
        @Nullable Double heightCm,
        @Nullable Integer restingHeartRateBpm,
        @Nullable Integer maxHeartRateBpm) {
    public static final Body UNKNOWN = new Body(null, null, null, null);
}
