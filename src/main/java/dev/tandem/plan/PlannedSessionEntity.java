package dev.tandem.plan;

import dev.tandem.domain.life.Standing;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.SessionKind;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The row of a planned session; active until its plan is put away before its day. Only what changes
 * is written, so that a move and the mark of what was done never undo each other.
 */
@Entity
@DynamicUpdate
@Table(name = "planned_session")
@IdClass(PlannedSessionEntity.Key.class)
class PlannedSessionEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID id;
    UUID planId;
    boolean active;
    LocalDate date;

    @Enumerated(EnumType.STRING)
    DayPart dayPart;

    @Enumerated(EnumType.STRING)
    SessionKind kind;

    @Enumerated(EnumType.STRING)
    PlannedStatus status;

    int minutes;
    double targetRpe;

    /** How often the session itself was changed: the SEQUENCE of its calendar event. */
    int sequence;

    Instant changedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<Tag> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    Workout workout;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Placement> placement;

    /** What it was before anything eased it, where something has. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable AsPlanned asPlanned;

    /** What it was at the last revision of its plan, once it is another. */
    @Transient private @Nullable PlannedSession before;

    /** Whether it came to the plan with the change at hand. */
    @Transient private boolean fresh;

    /** Whether it leaves the plan with the change at hand. */
    @Transient boolean gone;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected PlannedSessionEntity() {}

    @SuppressWarnings("NullAway.Init")
    PlannedSessionEntity(UUID athleteId, UUID planId, PlannedSession session, Instant now) {
        this.athleteId = athleteId;
        this.planId = planId;
        this.id = session.id();
        this.active = true;
        this.fresh = true;
        this.changedAt = now;
        set(session);
    }

    /** Takes a change; other reasons for the same session are no new version of it. */
    void become(PlannedSession session, Instant now) {
        var earlier = toDomain();
        if (before == null) {
            before = earlier;
        }
        set(session);
        if (!earlier.equals(session.at(session.date(), session.dayPart(), earlier.placement()))) {
            sequence++;
            changedAt = now;
        }
    }

    /** Takes what life makes of it, and remembers what it was planned to be. */
    void live(PlannedSession session, Instant now) {
        var planned = standing().planned();
        become(session, now);
        asPlanned = session.workout().equals(planned.workout()) ? null : AsPlanned.of(planned);
    }

    /** As it stands, and as it was planned. */
    Standing standing() {
        var now = toDomain();
        var then = asPlanned;
        return then == null || !then.date().equals(date)
                ? Standing.of(now)
                : new Standing(now, then.as(now));
    }

    /** What it was at the last revision, if it was there. */
    @Nullable PlannedSession earlier() {
        return before == null && !fresh ? toDomain() : before;
    }

    /** What it is now is what the last revision says. */
    void settle() {
        before = null;
        fresh = false;
    }

    private void set(PlannedSession session) {
        date = session.date();
        dayPart = session.dayPart();
        kind = session.workout().kind();
        status = session.status();
        minutes = session.workout().outline().durationMinutes();
        targetRpe = session.workout().outline().targetRpe();
        tags = session.tags();
        workout = session.workout();
        placement = session.placement();
    }

    PlanService.PlannedEffort effort() {
        return new PlanService.PlannedEffort(id, date, kind, minutes, targetRpe);
    }

    PlannedSession toDomain() {
        return new PlannedSession(id, date, dayPart, workout, tags, status, placement);
    }

    /** Those of the plan that held on each of some days, in the order in which they are done. */
    static List<PlannedSessionEntity> active(UUID athleteId, LocalDate from, LocalDate to) {
        return list(
                "athleteId = ?1 and date between ?2 and ?3 and active order by date, dayPart, id",
                athleteId,
                from,
                to);
    }

    static List<PlannedSessionEntity> ofPlan(UUID athleteId, UUID planId) {
        return list("athleteId = ?1 and planId = ?2 order by date, dayPart, id", athleteId, planId);
    }

    static List<PlannedSessionEntity> ofPlan(
            UUID athleteId, UUID planId, LocalDate from, LocalDate to) {
        return list(
                "athleteId = ?1 and planId = ?2 and date between ?3 and ?4"
                        + " order by date, dayPart, id",
                athleteId,
                planId,
                from,
                to);
    }

    static Optional<PlannedSessionEntity> find(UUID athleteId, UUID planId, UUID id) {
        return find("athleteId = ?1 and planId = ?2 and id = ?3", athleteId, planId, id)
                .firstResultOptional();
    }
}
