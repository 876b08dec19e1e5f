package dev.tandem.plan;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the active plan has for one day, and how advice for that day becomes part of it. */
@ApplicationScoped
public class PlanDayService {
    /** How many days after a day are read with it, for what it has to prepare. */
    private static final int DAYS_AHEAD = 2;

    private final Revisions revisions;
    private final PlanDays days;
    private final Clock clock;

    PlanDayService(Revisions revisions, PlanDays days, Clock clock) {
        this.revisions = revisions;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The sessions of a day, those of the two days after it, and the phase that its week is in;
     * none of it without a plan.
     */
    public record PlanDay(
            List<PlannedSession> sessions, List<PlannedSession> later, @Nullable Phase phase) {}

    /** One statement, but for the first time on a day. */
    @Transactional
    public PlanDay on(Athlete athlete, LocalDate date) {
        var rows = rows(athlete.id(), date);
        var isAnother =
                rows.stream()
                        .findFirst()
                        .filter(row -> days.catchUp(athlete, (PlanEntity) row[0]))
                        .isPresent();
        return day(isAnother ? rows(athlete.id(), date) : rows, date);
    }

    private static List<Object[]> rows(UUID athleteId, LocalDate date) {
        return PlanEntity.getEntityManager()
                .createQuery(
                        "select p, s from PlanEntity p left join PlannedSessionEntity s"
                                + " on s.athleteId = p.athleteId and s.planId = p.id"
                                + " and s.date between :date and :until"
                                + " where p.athleteId = :athlete and p.status = :active"
                                + " order by s.date, s.dayPart, s.id",
                        Object[].class)
                .setParameter("date", date)
                .setParameter("until", date.plusDays(DAYS_AHEAD))
                .setParameter("athlete", athleteId)
                .setParameter("active", PlanStatus.ACTIVE)
                .getResultList();
    }

    private static PlanDay day(List<Object[]> rows, LocalDate date) {
        var sessions =
                rows.stream()
                        .flatMap(row -> Stream.ofNullable((PlannedSessionEntity) row[1]))
                        .map(PlannedSessionEntity::toDomain)
                        .toList();
        return new PlanDay(
                sessions.stream().filter(each -> each.date().equals(date)).toList(),
                sessions.stream().filter(each -> each.date().isAfter(date)).toList(),
                phase(rows, date).orElse(null));
    }

    private static Optional<Phase> phase(List<Object[]> rows, LocalDate date) {
        return rows.stream()
                .findFirst()
                .flatMap(row -> ((PlanEntity) row[0]).weekOf(date))
                .map(WeekShape::phase);
    }

    /** The sessions of the active plan on some days, both ends included; one statement. */
    @Transactional
    public List<PlannedSession> between(UUID athleteId, LocalDate from, LocalDate to) {
        return PlannedSessionEntity.active(athleteId, from, to).stream()
                .map(PlannedSessionEntity::toDomain)
                .toList();
    }

    /** A planned session of whichever plan. */
    @Transactional
    public Optional<PlannedSession> find(UUID athleteId, UUID sessionId) {
        return PlannedSessionEntity.<PlannedSessionEntity>findByIdOptional(
                        new PlannedSessionEntity.Key(athleteId, sessionId))
                .map(PlannedSessionEntity::toDomain);
    }

    /**
     * Takes advice into the active plan as a new revision; nothing happens where nothing differs.
     */
    @Transactional
    public void adopt(UUID athleteId, List<PlannedSession> adjusted, Message reason) {
        var plan = PlanEntity.lockActive(athleteId).orElse(null);
        if (plan == null) {
            return;
        }
        var changes = new ArrayList<PlanChange>();
        for (var session : adjusted) {
            PlannedSessionEntity.<PlannedSessionEntity>findByIdOptional(
                            new PlannedSessionEntity.Key(athleteId, session.id()))
                    .filter(row -> row.planId.equals(plan.id))
                    .filter(row -> !row.workout.equals(session.workout()))
                    .ifPresent(row -> changes.add(adopt(row, session, reason)));
        }
        revisions.note(plan, reason, changes);
    }

    private PlanChange adopt(PlannedSessionEntity row, PlannedSession session, Message reason) {
        var kind = kind(row.kind, session.workout().kind());
        row.become(session, clock.instant());
        row.asPlanned = null;
        return PlanChange.of(session, kind, reason);
    }

    private static PlanChange.Kind kind(SessionKind before, SessionKind after) {
        if (after == SessionKind.REST) {
            return PlanChange.Kind.DROPPED;
        }
        return Objects.equals(before, after) ? PlanChange.Kind.EASED : PlanChange.Kind.REPLACED;
    }
}
