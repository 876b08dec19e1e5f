package dev.tandem.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** A revision of a plan. */
@Schema(name = "PlanRevision")
record RevisionView(
        int number, Instant createdAt, String reason, String changedBy, List<Change> changes) {
    static RevisionView of(RevisionEntity row) {
        return new RevisionView(row.number, row.createdAt, row.reason, row.changedBy, row.changes);
    }
}
