package dev.tandem.recommendation;

import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.platform.view.NewCheckIn;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day to try out: another check-in in place of the stored one, another planned session, another
 * night.
 */
@Schema(name = "RecommendationPreview")
record WhatIf(
        LocalDate date,
        @Nullable NewCheckIn checkIn,
        @Nullable UUID sessionId,
        @Schema(description = "In place of what the check-in tells of the night.")
                @Nullable
                @DecimalMin("0")
                @DecimalMax("16")
                Double sleepHours) {

    /** The check-in of the day as it is tried out. */
    @Nullable CheckIn morning(@Nullable CheckIn stored) {
        var told = checkIn == null ? stored : checkIn.toDomain(date);
        if (sleepHours == null) {
            return told;
        }
        return (told == null ? CheckIn.untold(date) : told).sleeping(sleepHours);
    }
}
