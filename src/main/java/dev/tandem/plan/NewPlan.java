package dev.tandem.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a plan is asked to be. Without a goal it is for general fitness, without a start it begins
 * on the next Monday, without weeks it lasts up to the race, else eight.
 */
@Schema(name = "NewPlan")
record NewPlan(
        @Nullable UUID goalId,
        @Nullable LocalDate startDate,
        @Min(2) @Max(52) @Nullable Integer weeks,
        @Nullable Boolean replace) {

    LocalDate start(LocalDate today) {
        return startDate == null ? PlanDrafts.nextMonday(today) : startDate;
    }

    boolean replaces() {
        return Boolean.TRUE.equals(replace);
    }
}
