package dev.tandem.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What happened to one planned session in a revision, and why. */
@Schema(name = "PlanChange")
record Change(
        UUID sessionId,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String because) {

    /** What happened to it. */
    enum Kind {
        MOVED,
        REPLACED,
        EASED,
        DROPPED,
        ADDED,
        SKIPPED
    }
}
