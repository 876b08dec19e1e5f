package dev.tandem.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a feed. */
@Entity
@Table(name = "calendar_link")
@IdClass(CalendarLinkEntity.Key.class)
class CalendarLinkEntity extends PanacheEntityBase {
    /** How exactly the last reading is known; programmes read often. */
    private static final Duration LAST_READING_STEP = Duration.ofHours(1);

    record Key(UUID athleteId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID id;
    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    StartTimes startsAt;

    byte[] digest;
    Instant createdAt;
    @Nullable Instant lastReadAt;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarLinkEntity() {}

    @SuppressWarnings("NullAway.Init")
    CalendarLinkEntity(FeedToken token, NewCalendarLink wanted, Instant now) {
        this.athleteId = token.athleteId();
        this.id = token.linkId();
        this.digest = token.digest();
        this.createdAt = now;
        set(wanted);
    }

    void set(NewCalendarLink wanted) {
        name = wanted.name();
        startsAt = wanted.times();
    }

    static Optional<CalendarLinkEntity> lock(UUID athleteId, UUID id) {
        return findByIdOptional(new Key(athleteId, id), LockModeType.PESSIMISTIC_WRITE);
    }

    static Optional<CalendarLinkEntity> find(UUID athleteId, UUID id) {
        return findByIdOptional(new Key(athleteId, id));
    }

    /** In the order in which they came, those after an id. */
    static List<CalendarLinkEntity> after(UUID athleteId, UUID last, int most) {
        return find("athleteId = ?1 and id > ?2 order by id", athleteId, last)
                .range(0, most - 1)
                .list();
    }

    static long count(UUID athleteId) {
        return count("athleteId", athleteId);
    }

    /** Whether this reading is noted: others of the same hour are not, in whichever replica. */
    boolean readAt(Instant now) {
        var old = now.minus(LAST_READING_STEP);
        return (lastReadAt == null || lastReadAt.isBefore(old))
                && update(
                                "lastReadAt = ?1 where athleteId = ?2 and id = ?3"
                                        + " and (lastReadAt is null or lastReadAt < ?4)",
                                now,
                                athleteId,
                                id,
                                old)
                        == 1;
    }
}
