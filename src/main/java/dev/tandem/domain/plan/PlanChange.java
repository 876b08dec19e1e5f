package dev.tandem.domain.plan;

import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What happened to one planned session in a revision, and why; where it is known, what the session
 * was before and is after.
 */
public record PlanChange(
        UUID sessionId,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Message because,
        @Nullable SessionSummary before,
        @Nullable SessionSummary after) {

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
            PlannedSession session, LocalDate from, LocalDate to, Message because) {
        return new PlanChange(session.id(), Kind.MOVED, from, to, because, null, null);
    }

    /** A session that was not there before. */
    public static PlanChange added(PlannedSession session, Message because) {
        return new PlanChange(session.id(), Kind.ADDED, null, session.date(), because, null, null);
    }

    /** A session that is there no more. */
    public static PlanChange dropped(PlannedSession session, Message because) {
        return new PlanChange(
                session.id(), Kind.DROPPED, session.date(), null, because, null, null);
    }

    /** A change that leaves the session on its day. */
    public static PlanChange of(PlannedSession session, Kind kind, Message because) {
        return new PlanChange(session.id(), kind, null, null, because, null, null);
    }

    /** The same change with the session before and after laid side by side. */
    public PlanChange showing(@Nullable PlannedSession earlier, @Nullable PlannedSession later) {
        return new PlanChange(
                sessionId,
                kind,
                from,
                to,
                because,
                SessionSummary.orNull(earlier),
                SessionSummary.orNull(later));
    }
}
