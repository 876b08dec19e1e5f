package dev.tandem.athlete;

import dev.tandem.domain.athlete.RecentTraining;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** What the athlete says of the last weeks; what is not said counts as none. */
@Schema(name = "RecentTraining")
record TrainingLately(
        @Schema(examples = "3") @Min(0) @Max(14) @Nullable Integer runsPerWeek,
        @Schema(examples = "25000") @DecimalMin("0") @DecimalMax("300000")
                @Nullable Double weeklyDistanceMeters,
        @Schema(examples = "10000") @DecimalMin("0") @DecimalMax("200000")
                @Nullable Double longestRunMeters,
        @Schema(examples = "1") @Min(0) @Max(14) @Nullable Integer strengthPerWeek) {

    static @Nullable TrainingLately of(@Nullable RecentTraining training) {
        if (training == null) {
            return null;
        }
        return new TrainingLately(
                training.runsPerWeek(),
                training.weeklyDistanceMeters(),
                training.longestRunMeters(),
                training.strengthPerWeek());
    }

    RecentTraining toDomain() {
        return new RecentTraining(
                Objects.requireNonNullElse(runsPerWeek, 0),
                Objects.requireNonNullElse(weeklyDistanceMeters, 0.0),
                longestRunMeters,
                Objects.requireNonNullElse(strengthPerWeek, 0));
    }
}
