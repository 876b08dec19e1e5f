package dev.tandem.session;

import dev.tandem.domain.session.Lap;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/** A part of a recorded session. */
record LapBody(
        @Min(1) @Max(36_000) Integer durationSeconds,
        @DecimalMin("0") @DecimalMax("500000") @Nullable Double distanceMeters,
        @Min(25) @Max(250) @Nullable Integer averageHeartRateBpm) {
    Lap toDomain() {
        return new Lap(durationSeconds, distanceMeters, averageHeartRateBpm);
    }

    static LapBody of(Lap lap) {
        return new LapBody(lap.durationSeconds(), lap.distanceMeters(), lap.averageHeartRateBpm());
    }
}
