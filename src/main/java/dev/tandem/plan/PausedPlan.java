package dev.tandem.plan;

import dev.tandem.domain.plan.PlanChange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Days off, and what they make of the plan: all that is another, and the weeks it is in. */
@Schema(name = "PausedPlan")
record PausedPlan(
        UUID id,
        LocalDate from,
        LocalDate to,
        @Nullable String reason,
        int revision,
        List<PlanChange> changes,
        List<WeekView> weeks) {}
