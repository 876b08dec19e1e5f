package dev.tandem.domain.season.move;

import static java.util.stream.Collectors.toMap;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.fit.NearestDates;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A week solved again, written out: every session where it is now, and why it moved. */
record MovedWeek(WeekAgain week, WeekProblem problem, List<Placed> placed) {
    private static final Comparator<PlannedSession> BY_TIME =
            Comparator.comparing(PlannedSession::date).thenComparing(PlannedSession::dayPart);

    MoveResult.Moved result(Supplier<UUID> ids) {
        var sessions = new ArrayList<PlannedSession>();
        var rests = RestDays.of(request(), ids);
        placed.forEach(each -> sessions.add(session(each)));
        others(rests).forEach(each -> sessions.add(beside(each)));
        sessions.addAll(rests.around(sessions));
        sessions.sort(BY_TIME);
        return new MoveResult.Moved(sessions, changes(sessions));
    }

    private MoveRequest request() {
        return week.request();
    }

    /** A session that was skipped and is moved is planned again. */
    private PlannedSession session(Placed place) {
        var session = week.sessionOf(place).at(place.date(), place.dayPart(), place.placement());
        return request().isAbout(session) ? session.with(PlannedStatus.PLANNED) : session;
    }

    /** What is neither solved for nor a day of rest. */
    private Stream<PlannedSession> others(RestDays rests) {
        return request().week().sessions().stream()
                .filter(session -> !week.movable().contains(session))
                .filter(session -> !rests.isMovable(session));
    }

    /** A session that stays takes the morning when another one comes to its day. */
    private PlannedSession beside(PlannedSession session) {
        var isJoined =
                placed.stream()
                        .anyMatch(
                                place ->
                                        place.date().equals(session.date())
                                                && place.dayPart() == DayPart.PM);
        return isJoined && session.dayPart() == DayPart.ANY
                ? session.at(session.date(), DayPart.AM, session.placement())
                : session;
    }

    private List<PlanChange> changes(List<PlannedSession> after) {
        Map<UUID, PlannedSession> before =
                request().week().sessions().stream()
                        .collect(toMap(PlannedSession::id, Function.identity()));
        var changes = new ArrayList<PlanChange>();
        for (var session : after) {
            var earlier = before.remove(session.id());
            if (earlier == null) {
                changes.add(added(session));
            } else if (differs(session, earlier)) {
                changes.add(moved(session, earlier));
            }
        }
        before.values().stream().sorted(BY_TIME).map(MovedWeek::dropped).forEach(changes::add);
        changes.sort(Comparator.comparing(change -> !isAsked(change)));
        return changes;
    }

    private boolean isAsked(PlanChange change) {
        return change.sessionId().equals(request().session().id());
    }

    private static boolean differs(PlannedSession one, PlannedSession other) {
        return !one.date().equals(other.date())
                || one.dayPart() != other.dayPart()
                || one.status() != other.status();
    }

    private PlanChange moved(PlannedSession session, PlannedSession from) {
        return PlanChange.moved(session, from.date(), session.date(), because(session, from));
    }

    private Message because(PlannedSession session, PlannedSession from) {
        if (request().isAbout(session)) {
            return Message.of("move.asked", weekday(session));
        }
        if (!session.isTraining()) {
            return free(session);
        }
        if (session.date().equals(from.date())) {
            return switch (session.dayPart()) {
                case AM -> Message.of("move.am");
                case PM -> Message.of("move.pm");
                case ANY -> Message.of("move.any");
            };
        }
        return refusalToStay(from);
    }

    /** The rule that the session would break where it was, were all others where they are now. */
    private Message refusalToStay(PlannedSession from) {
        var key = StoredSlots.key(from);
        var others =
                placed.stream()
                        .filter(place -> !place.slot().key().equals(key))
                        .map(place -> new Pin(place.slot().key(), place.date(), place.dayPart()))
                        .toList();
        var refusal = NearestDates.refusal(problem.withPins(others), Pin.to(key, from.date()));
        return refusal == null ? Message.of("move.room") : refusal.because().asSentence();
    }

    private static PlanChange added(PlannedSession session) {
        return PlanChange.added(session, free(session));
    }

    private static Message free(PlannedSession session) {
        return Message.of("move.free", weekday(session));
    }

    private static String weekday(PlannedSession session) {
        return Message.weekday(session.date().getDayOfWeek());
    }

    private static PlanChange dropped(PlannedSession session) {
        return PlanChange.dropped(session, Message.of("move.taken", weekday(session)));
    }
}
