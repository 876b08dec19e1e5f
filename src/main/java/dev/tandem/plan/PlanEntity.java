package dev.tandem.plan;

import dev.tandem.domain.plan.Caution;
import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.season.Planner;
import dev.tandem.platform.problem.Problems;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a plan. */
@Entity
@Table(name = "plan")
@IdClass(PlanEntity.Key.class)
class PlanEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID id;
    @Nullable UUID goalId;

    @Enumerated(EnumType.STRING)
    PlanStatus status;

    LocalDate startDate;
    LocalDate endDate;
    int revision;
    String engineVersion;
    Instant createdAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<WeekShape> weeks;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Compromise> compromises;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Caution> cautions;

    /** The day up to which missed sessions are marked and weeks that are over reviewed. */
    @Nullable LocalDate livedUntil;

    /** Sessions that changed, came or went since the last revision. */
    @Transient List<PlannedSessionEntity> touched = new ArrayList<>();

    /** The weeks as the last revision has them. */
    @Transient private @Nullable List<WeekShape> notedWeeks;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected PlanEntity() {}

    PlanEntity(PlanOwner owner, Season season, Instant createdAt) {
        this.athleteId = owner.athleteId();
        this.id = owner.planId();
        this.goalId = owner.goalId();
        this.status = PlanStatus.ACTIVE;
        this.startDate = season.startDate();
        this.endDate = season.endDate();
        this.revision = 1;
        this.engineVersion = Planner.ENGINE_VERSION;
        this.createdAt = createdAt;
        this.weeks = season.weeks().stream().map(WeekShape::of).toList();
        this.compromises = season.compromises();
        this.cautions = season.cautions();
    }

    /** Whose plan it is, and what for. */
    record PlanOwner(UUID athleteId, UUID planId, @Nullable UUID goalId) {}

    static Optional<PlanEntity> find(UUID athleteId, UUID planId) {
        return findByIdOptional(new Key(athleteId, planId));
    }

    /** The plan, or the refusal that it is not there. */
    static PlanEntity existing(UUID athleteId, UUID planId) {
        return find(athleteId, planId).orElseThrow(Problems::notFound);
    }

    static Optional<PlanEntity> lock(UUID athleteId, UUID planId) {
        return findByIdOptional(new Key(athleteId, planId), LockModeType.PESSIMISTIC_WRITE);
    }

    static Optional<PlanEntity> active(UUID athleteId) {
        return find("athleteId = ?1 and status = ?2", athleteId, PlanStatus.ACTIVE)
                .firstResultOptional();
    }

    static Optional<PlanEntity> lockActive(UUID athleteId) {
        return find("athleteId = ?1 and status = ?2", athleteId, PlanStatus.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first, those with an id before the given one. */
    static List<PlanEntity> before(UUID athleteId, UUID last, int most) {
        return find("athleteId = ?1 and id < ?2 order by id desc", athleteId, last)
                .range(0, most - 1)
                .list();
    }

    @PostLoad
    void noteWeeks() {
        notedWeeks = weeks;
    }

    /** The weeks, if they are others than the last revision has. */
    @Nullable List<WeekShape> changedWeeks() {
        return weeks.equals(notedWeeks) ? null : weeks;
    }

    /** A revision has all that changed; the next begins. */
    void settle() {
        touched.clear();
        noteWeeks();
    }

    /** Whether days have passed that nobody looked at yet. */
    boolean isBehind(LocalDate today) {
        return status == PlanStatus.ACTIVE
                && startDate.isBefore(today)
                && (livedUntil == null || livedUntil.isBefore(today));
    }

    /** What lies behind stays what was planned then; from today on nothing is planned by it. */
    void archive(LocalDate today) {
        status = PlanStatus.ARCHIVED;
        PlannedSessionEntity.update(
                "active = false where athleteId = ?1 and planId = ?2 and date >= ?3",
                athleteId,
                id,
                today);
    }

    List<PlanWeek> weeksWith(List<PlannedSession> sessions) {
        return weeks.stream().map(week -> week.with(sessions)).toList();
    }

    /** A week by its number, from 1. */
    Optional<WeekShape> week(int number) {
        return weeks.stream().filter(week -> week.number() == number).findFirst();
    }

    Optional<WeekShape> weekOf(LocalDate date) {
        return weeks.stream().filter(week -> week.holds(date)).findFirst();
    }
}
