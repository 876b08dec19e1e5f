package dev.tandem.alert;

import dev.tandem.domain.alert.Alert;
import dev.tandem.domain.alert.AlertKind;
import dev.tandem.domain.alert.AlertSeverity;
import dev.tandem.platform.view.AlertView;
import dev.tandem.platform.view.AlertView.State;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of an alert: what it says, and what became of it. */
@Entity
@Table(name = "alert")
@IdClass(AlertEntity.Key.class)
class AlertEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID id;

    @Enumerated(EnumType.STRING)
    AlertKind kind;

    String subject;

    @Enumerated(EnumType.STRING)
    AlertSeverity severity;

    @Enumerated(EnumType.STRING)
    State state;

    @JdbcTypeCode(SqlTypes.JSON)
    Alert alert;

    Instant openedAt;

    /** The last day on which its cause was seen. */
    LocalDate seenOn;

    @Nullable Instant acknowledgedAt;
    @Nullable String acknowledgedBy;
    @Nullable LocalDate resolvedOn;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected AlertEntity() {}

    @SuppressWarnings("NullAway.Init")
    AlertEntity(Key key, Alert alert, LocalDate today, Instant now) {
        this.athleteId = key.athleteId();
        this.id = key.id();
        this.kind = alert.kind();
        this.subject = alert.subject();
        open(alert, today, now);
    }

    static Optional<AlertEntity> find(UUID athleteId, UUID id) {
        return findByIdOptional(new Key(athleteId, id));
    }

    /** Those that stand, and those that were resolved lately. */
    static List<AlertEntity> since(UUID athleteId, LocalDate lately) {
        return list(
                "athleteId = ?1 and (state <> ?2 or resolvedOn >= ?3) order by id",
                athleteId,
                State.RESOLVED,
                lately);
    }

    /** Newest first, those with an id before the given one. */
    static List<AlertEntity> before(UUID athleteId, UUID last, @Nullable State state, int most) {
        var query =
                state == null
                        ? find("athleteId = ?1 and id < ?2 order by id desc", athleteId, last)
                        : find(
                                "athleteId = ?1 and id < ?2 and state = ?3 order by id desc",
                                athleteId,
                                last,
                                state);
        return query.<AlertEntity>range(0, most - 1).list();
    }

    boolean isAbout(Alert other) {
        return kind == other.kind() && subject.equals(other.subject());
    }

    boolean stands() {
        return state != State.RESOLVED;
    }

    /** Opens it, or opens it again. */
    final void open(Alert seen, LocalDate today, Instant now) {
        state = State.OPEN;
        openedAt = now;
        acknowledgedAt = null;
        acknowledgedBy = null;
        resolvedOn = null;
        tell(seen, today);
    }

    /** What is seen of it now; its beginning stays. */
    final void tell(Alert seen, LocalDate today) {
        alert = seen;
        severity = seen.severity();
        seenOn = today;
    }

    void acknowledge(Instant now, String by) {
        if (state == State.OPEN) {
            state = State.ACKNOWLEDGED;
            acknowledgedAt = now;
            acknowledgedBy = by;
        }
    }

    void resolve(LocalDate today) {
        state = State.RESOLVED;
        resolvedOn = today;
    }

    AlertView view() {
        return AlertView.of(id, alert, new AlertView.Standing(state, acknowledgedAt, resolvedOn));
    }
}
