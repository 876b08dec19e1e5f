package dev.tandem.hold;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a hold. */
@Entity
@Table(name = "hold")
@IdClass(HoldEntity.Key.class)
class HoldEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID id;

    /** The flag's or the concern's word outside. */
    String reason;

    @Enumerated(EnumType.STRING)
    HoldOrigin origin;

    LocalDate since;

    @Enumerated(EnumType.STRING)
    HoldStatus status;

    @Nullable Instant clearedAt;
    @Nullable String clearedBy;
    @Nullable String note;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected HoldEntity() {}

    HoldEntity(Key key, String reason, HoldOrigin origin, LocalDate since) {
        this.athleteId = key.athleteId();
        this.id = key.id();
        this.reason = reason;
        this.origin = origin;
        this.since = since;
        this.status = HoldStatus.ACTIVE;
    }

    static Optional<HoldEntity> find(UUID athleteId, UUID id) {
        return findByIdOptional(new Key(athleteId, id));
    }

    static List<HoldEntity> all(UUID athleteId) {
        return list("athleteId = ?1 order by id", athleteId);
    }

    /** In the order in which they came, those after an id. */
    static List<HoldEntity> after(UUID athleteId, UUID last, int most) {
        return find("athleteId = ?1 and id > ?2 order by id", athleteId, last)
                .range(0, most - 1)
                .list();
    }

    boolean isActive() {
        return status == HoldStatus.ACTIVE;
    }

    void clear(Instant at, String by, String words) {
        status = HoldStatus.CLEARED;
        clearedAt = at;
        clearedBy = by;
        note = words;
    }
}
