package dev.tandem.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan to look at. With changes it is a what-if: what is not said is then as in the active plan,
 * from its next week on.
 */
@Schema(name = "PlanPreview")
record PlanPreview(
        @Nullable UUID goalId,
        @Nullable LocalDate startDate,
        @Min(2) @Max(52) @Nullable Integer weeks,
        @Nullable Boolean replace,
        @Schema(description = "What would be another, taken in this order.") @Size(max = 20)
                @Nullable List<PlanVariation> changes) {

    /** Whether all that is asked is what days off would make of the plan there is. */
    boolean isAboutDaysOff() {
        return goalId == null
                && startDate == null
                && weeks == null
                && changes != null
                && !changes.isEmpty()
                && changes.stream().allMatch(PlanVariation.DaysOff.class::isInstance);
    }

    NewPlan wanted() {
        return new NewPlan(goalId, startDate, weeks, replace);
    }
}
