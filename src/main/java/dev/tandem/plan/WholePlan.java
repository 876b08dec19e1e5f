package dev.tandem.plan;

import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.problem.Problems;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A plan's row with the rows of all its sessions, in the order in which they are done. */
record WholePlan(PlanEntity row, List<PlannedSessionEntity> rows) {
    /** As the database orders them too. */
    private static final Comparator<PlannedSessionEntity> IN_ORDER =
            Comparator.comparing((PlannedSessionEntity row) -> row.date)
                    .thenComparing(row -> row.dayPart.name())
                    .thenComparing(row -> row.id);

    static WholePlan read(UUID athleteId, UUID planId) {
        return of(PlanEntity.existing(athleteId, planId));
    }

    /** The same, held until the change is done. */
    static WholePlan lock(UUID athleteId, UUID planId) {
        return of(PlanEntity.lock(athleteId, planId).orElseThrow(Problems::notFound));
    }

    static Optional<WholePlan> active(UUID athleteId) {
        return PlanEntity.active(athleteId).map(WholePlan::of);
    }

    /** With the rows as the database has them, those at hand aside. */
    static WholePlan of(PlanEntity row) {
        var rows = PlannedSessionEntity.ofPlan(row.athleteId, row.id);
        return new WholePlan(row, new ArrayList<>(rows));
    }

    List<PlannedSession> sessions() {
        return rows.stream().map(PlannedSessionEntity::toDomain).toList();
    }

    PlannedSession session(UUID sessionId) {
        return rows.stream()
                .filter(row -> row.id.equals(sessionId))
                .findFirst()
                .map(PlannedSessionEntity::toDomain)
                .orElseThrow(Problems::notFound);
    }

    PlanWeek weekOf(PlannedSession session) {
        return row.weekOf(session.date()).orElseThrow().with(sessions());
    }

    PlanView view(@Nullable Double bodyMassKg) {
        return PlanView.of(row, row.weeksWith(sessions()), bodyMassKg);
    }

    /** The plan's version is what it says. */
    Etag etag(@Nullable Double bodyMassKg) {
        return Etag.ofContent(view(bodyMassKg));
    }

    /** Only the active plan can be changed (409). */
    void requireActive() {
        if (row.status != PlanStatus.ACTIVE) {
            throw Problems.conflict(Message.of("problem.plan-archived"));
        }
    }

    /** A week becomes what these sessions say: changed, added, or gone. */
    void replace(PlanWeek week, List<PlannedSession> sessions, Instant now) {
        var ofTheWeek = week.sessions().stream().map(PlannedSession::id).toList();
        replace(rows.stream().filter(each -> ofTheWeek.contains(each.id)), sessions, now);
    }

    /** The whole plan becomes what these sessions say, and that is what is planned from then on. */
    void replace(List<PlannedSession> sessions, Instant now) {
        replace(List.copyOf(rows).stream(), sessions, now);
        row.touched.forEach(each -> each.asPlanned = null);
    }

    private void replace(
            Stream<PlannedSessionEntity> former, List<PlannedSession> sessions, Instant now) {
        var known = new HashMap<UUID, PlannedSessionEntity>();
        former.forEach(each -> known.put(each.id, each));
        var added = new ArrayList<PlannedSession>();
        for (var session : sessions) {
            var existing = known.remove(session.id());
            if (existing == null) {
                added.add(session);
            } else {
                become(existing, session, now);
            }
        }
        add(added, now);
        known.values().forEach(leaving -> drop(leaving, now));
        rows.removeAll(known.values());
        rows.sort(IN_ORDER);
    }

    private void become(PlannedSessionEntity existing, PlannedSession session, Instant now) {
        if (!existing.date.equals(session.date())) {
            keepEases(session.date());
        }
        if (!existing.toDomain().equals(session)) {
            existing.become(session, now);
            row.touched.add(existing);
        }
    }

    /**
     * Where something came by hand, what was eased around it stays so: harder again, it might break
     * a rule that nobody asked when the other came.
     */
    private void keepEases(LocalDate date) {
        rows.stream()
                .filter(each -> each.date.isAfter(date.minusWeeks(1)))
                .filter(each -> each.date.isBefore(date.plusWeeks(1)))
                .forEach(each -> each.asPlanned = null);
    }

    private void drop(PlannedSessionEntity leaving, Instant now) {
        new DroppedSessionEntity(leaving, now).persist();
        leaving.delete();
        leaving.gone = true;
        row.touched.add(leaving);
    }

    private void add(List<PlannedSession> sessions, Instant now) {
        var ids = sessions.stream().map(PlannedSession::id).toList();
        var numbers = DroppedSessionEntity.takeBack(row.athleteId, ids);
        for (var session : sessions) {
            var added = new PlannedSessionEntity(row.athleteId, row.id, session, now);
            added.sequence = numbers.getOrDefault(session.id(), 0);
            added.persist();
            rows.add(added);
            row.touched.add(added);
        }
    }
}
