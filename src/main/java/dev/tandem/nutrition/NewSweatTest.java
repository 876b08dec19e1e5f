package dev.tandem.nutrition;

import dev.tandem.domain.nutrition.SweatTest;
import dev.tandem.platform.request.LatestToday;
import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A weighed session as somebody tells it. */
@Schema(name = "NewSweatTest")
record NewSweatTest(
        @Schema(description = "Today or earlier.", examples = "2026-11-22")
                @PastOrPresent(message = LatestToday.NOT_IN_FUTURE)
                LocalDate date,
        @Schema(examples = "60") @Min(10) @Max(600) int durationMinutes,
        @Schema(description = "With as little on as on the way back.", examples = "62.5")
                @DecimalMin("25")
                @DecimalMax("300")
                double massBeforeKg,
        @Schema(description = "Towelled dry.", examples = "61.9")
                @DecimalMin("25")
                @DecimalMax("300")
                double massAfterKg,
        @Schema(description = "What was drunk in between.", examples = "300") @Min(0) @Max(10_000)
                int fluidMl,
        @Schema(description = "What was passed in between; nothing if not said.", examples = "0")
                @Min(0)
                @Max(5_000)
                @Nullable Integer urineMl,
        @Schema(description = "Of the air.", examples = "14") @DecimalMin("-40") @DecimalMax("55")
                @Nullable Double temperatureC) {

    @AssertTrue(message = "{fault.sweat-rate}")
    @PointsAt("massAfterKg")
    public boolean isPlausible() {
        return !isComplete() || toDomain().litersPerHour().isPresent();
    }

    /** What is out of its own range is said of that field alone. */
    private boolean isComplete() {
        return durationMinutes > 0 && massBeforeKg > 0 && massAfterKg > 0 && isPositive();
    }

    private boolean isPositive() {
        return fluidMl >= 0 && (urineMl == null || urineMl >= 0);
    }

    SweatTest toDomain() {
        return SweatTests.test(
                massBeforeKg,
                massAfterKg,
                new SweatTests.Amounts(fluidMl, urineMl),
                durationMinutes);
    }
}
