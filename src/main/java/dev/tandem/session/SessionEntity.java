package dev.tandem.session;

import dev.tandem.domain.load.SessionLoad;
import dev.tandem.domain.session.DoneExercise;
import dev.tandem.domain.session.Lap;
import dev.tandem.domain.session.Measures;
import dev.tandem.domain.session.Session;
import dev.tandem.domain.session.Source;
import dev.tandem.domain.session.Timing;
import dev.tandem.domain.unit.SessionKind;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The row of a session. */
@Entity
@Table(name = "session")
@IdClass(SessionEntity.Key.class)
class SessionEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID id;

    @Enumerated(EnumType.STRING)
    SessionKind kind;

    Instant startedAt;
    int offsetSeconds;
    LocalDate date;
    int durationSeconds;
    @Nullable Double rpe;

    @JdbcTypeCode(SqlTypes.JSON)
    Measures measures;

    @Nullable String provider;
    @Nullable String externalId;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Lap> laps;

    @JdbcTypeCode(SqlTypes.JSON)
    List<DoneExercise> exercises;

    @Nullable String notes;
    @Nullable UUID plannedSessionId;

    @Enumerated(EnumType.STRING)
    @Nullable MatchedBy matchedBy;

    double load;

    @Enumerated(EnumType.STRING)
    @Column(name = "load_method")
    SessionLoad.Method loadMethod;

    @Nullable UUID duplicateOf;
    @Version long version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected SessionEntity() {}

    @SuppressWarnings("NullAway.Init")
    SessionEntity(UUID athleteId, Session session) {
        this.athleteId = athleteId;
        this.id = session.id();
        set(session);
    }

    final void set(Session session) {
        kind = session.kind();
        startedAt = session.timing().startedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        offsetSeconds = session.timing().startedAt().getOffset().getTotalSeconds();
        date = session.timing().date();
        durationSeconds = session.timing().durationSeconds();
        rpe = session.rpe();
        measures = session.measures();
        var source = session.source();
        provider = source == null ? null : source.provider();
        externalId = source == null ? null : source.externalId();
        laps = session.laps();
        exercises = session.exercises();
        weigh(null);
    }

    /** What it counts, with the effort that its plan expected where none was told (R22). */
    final void weigh(@Nullable Double plannedRpe) {
        var guess = SessionLoad.imputedRpe(kind, plannedRpe);
        var counted = SessionLoad.of(rpe, Duration.ofSeconds(durationSeconds), guess);
        load = counted.value();
        loadMethod = counted.method();
    }

    boolean counts() {
        return duplicateOf == null;
    }

    Session toDomain() {
        var source =
                provider == null || externalId == null ? null : new Source(provider, externalId);
        var start = startedAt.atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds));
        return new Session(
                id,
                kind,
                new Timing(start, date, durationSeconds),
                rpe,
                measures,
                source,
                laps,
                exercises);
    }
}
