package dev.tandem.athlete;

import dev.tandem.domain.athlete.Body;
import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the heart does at rest and at its most. */
@Schema(name = "Physiology")
record Physiology(
        @Schema(examples = "52") @Min(25) @Max(120) @Nullable Integer restingHeartRateBpm,
        @Schema(examples = "186") @Min(100) @Max(240) @Nullable Integer maxHeartRateBpm) {

    static final Physiology UNKNOWN = new Physiology(null, null);

    static @Nullable Physiology of(Body body) {
        var known = new Physiology(body.restingHeartRateBpm(), body.maxHeartRateBpm());
        return known.equals(UNKNOWN) ? null : known;
    }

    @AssertTrue(message = "{fault.above-resting}")
    @PointsAt("maxHeartRateBpm")
    boolean isMaxAboveResting() {
        return restingHeartRateBpm == null
                || maxHeartRateBpm == null
                || maxHeartRateBpm > restingHeartRateBpm;
    }
}
