package dev.tandem.plan;

import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a plan as a whole: it can be archived. */
@Schema(name = "ArchivedPlan")
record PlanPatch(PlanStatus status) {
    @AssertTrue(message = "{fault.only-archived}")
    @PointsAt("status")
    @Schema(hidden = true)
    public boolean isArchived() {
        return status == PlanStatus.ARCHIVED;
    }
}
