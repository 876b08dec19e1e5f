package dev.tandem.domain.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What happened to one planned session in a revision, and why. */
public record PlanChange(
        UUID sessionId,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String because) {

    /** What happened to it. */
    public enum Kind {
        MOVED,
        REPLACED,
        EASED,
        DROPPED,
        ADDED,
        SKIPPED
    }

    public static PlanChange moved(
            PlannedSession session, LocalDate from, LocalDate to, String because) {
        return new PlanChange(session.id(), Kind.MOVED, from, to, because);
    }

    /** A change that leaves the session on its day. */
    public static PlanChange of(PlannedSession session, Kind kind, String because) {
        return new PlanChange(session.id(), kind, null, null, because);
    }
}
