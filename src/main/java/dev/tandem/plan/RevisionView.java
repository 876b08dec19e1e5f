package dev.tandem.plan;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** A revision of a plan. */
@Schema(name = "PlanRevision")
record RevisionView(
        int number, Instant createdAt, Message reason, String changedBy, List<PlanChange> changes) {
    static RevisionView of(RevisionEntity row) {
        return new RevisionView(
                row.number, row.createdAt, row.reason(), row.changedBy, row.changes);
    }
}
