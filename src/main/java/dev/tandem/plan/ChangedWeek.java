package dev.tandem.plan;

import dev.tandem.domain.plan.PlanChange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** What a change of a planned session came to: its week as it is now, and all that is another. */
@Schema(name = "ChangedWeek")
record ChangedWeek(int revision, WeekView week, List<PlanChange> changes) {}
