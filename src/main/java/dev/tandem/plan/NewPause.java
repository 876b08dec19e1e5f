package dev.tandem.plan;

import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Days off within a plan, the first and the last included. */
@Schema(name = "NewPause")
record NewPause(
        @Schema(examples = "2026-12-21") LocalDate from,
        @Schema(examples = "2026-12-27") LocalDate to,
        @Schema(examples = "family holiday") @Size(min = 1, max = 200) @Nullable String reason) {

    @AssertTrue(message = "{fault.before-from}")
    @PointsAt("to")
    public boolean isInOrder() {
        return !to.isBefore(from);
    }
}
