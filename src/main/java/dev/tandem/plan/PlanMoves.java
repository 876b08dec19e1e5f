package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.season.move.MoveRequest;
import dev.tandem.domain.season.move.MoveResult;
import dev.tandem.domain.season.move.SessionMove;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.storage.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Moves planned sessions within their weeks, and skips them. */
@ApplicationScoped
class PlanMoves {
    private final AthleteService athletes;
    private final Revisions revisions;
    private final Preconditions preconditions;
    private final Clock clock;

    PlanMoves(
            AthleteService athletes,
            Revisions revisions,
            Preconditions preconditions,
            Clock clock) {
        this.athletes = athletes;
        this.revisions = revisions;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** What became of the week, and the version that the plan has now. */
    record Outcome(ChangedWeek view, Etag etag) {}

    /** If-Match must name the version of the plan. */
    @Transactional
    Outcome change(UUID athleteId, UUID planId, UUID sessionId, SessionPatch patch) {
        var athlete = athletes.athlete(athleteId);
        var bodyMassKg = athlete.body().bodyMassKg();
        var plan = WholePlan.lock(athleteId, planId);
        var session = plan.session(sessionId);
        preconditions.require(plan.etag(bodyMassKg));
        plan.requireActive();
        requireOpen(session);
        var week = plan.weekOf(session);
        var changed = changed(athlete, plan, session, patch);
        plan.replace(week, changed.sessions(), clock.instant());
        var reason = patch.reasonOr(usualReason(patch));
        var changes = revisions.note(plan.row(), reason, changed.changes());
        var shown = WeekView.of(plan.weekOf(session), bodyMassKg);
        var view = new ChangedWeek(plan.row().revision, shown, changes);
        return new Outcome(view, plan.etag(bodyMassKg));
    }

    private static void requireOpen(PlannedSession session) {
        if (session.status() == PlannedStatus.DONE) {
            throw Problems.conflict(Message.of("problem.session-done"));
        }
    }

    private MoveResult.Moved changed(
            Athlete athlete, WholePlan plan, PlannedSession session, SessionPatch patch) {
        var date = patch.date();
        if (date == null) {
            return skipped(plan, session, patch);
        }
        var request =
                new MoveRequest(
                        athlete,
                        athletes.today(athlete),
                        plan.row().endDate,
                        plan.sessions(),
                        plan.weekOf(session),
                        session,
                        date,
                        patch.part());
        return switch (SessionMove.move(request, Ids::next)) {
            case MoveResult.Moved moved -> moved;
            case MoveResult.Refused refused -> throw PlanRefusals.noMove(date, refused);
        };
    }

    /** A week with a session fewer keeps every rule: the others stay where they are. */
    private static MoveResult.Moved skipped(
            WholePlan plan, PlannedSession session, SessionPatch patch) {
        var week = plan.weekOf(session).sessions();
        if (session.workout().kind() == SessionKind.REST) {
            throw Problems.conflict(Message.of("problem.rest-not-skipped"));
        }
        if (session.status() == PlannedStatus.SKIPPED) {
            return new MoveResult.Moved(week, List.of());
        }
        var because = patch.reasonOr(Message.of("move.skipped"));
        return new MoveResult.Moved(
                week.stream()
                        .map(each -> each.equals(session) ? each.with(PlannedStatus.SKIPPED) : each)
                        .toList(),
                List.of(PlanChange.of(session, PlanChange.Kind.SKIPPED, because)));
    }

    private static Message usualReason(SessionPatch patch) {
        return Message.of(patch.date() == null ? "revision.skipped" : "revision.moved");
    }
}
