package dev.tandem.domain.session;

import org.jspecify.annotations.Nullable;

/** What a device measured, each known or not. */
public record Measures(
        @Nullable Double distanceMeters,
        @Nullable Integer averageHeartRateBpm,
        @Nullable Integer maxHeartRateBpm,
        @Nullable Double elevationGainMeters) {
    public static final Measures NONE = new Measures(null, null, null, null);
}
