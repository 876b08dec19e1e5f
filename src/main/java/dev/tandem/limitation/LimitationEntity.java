package dev.tandem.limitation;

import dev.tandem.domain.athlete.Limitation;
import dev.tandem.platform.storage.AthleteKey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a limitation. */
@Entity
@Table(name = "limitation")
class LimitationEntity extends PanacheEntityBase {
    @EmbeddedId AthleteKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    Limitation limitation;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected LimitationEntity() {}

    LimitationEntity(UUID athleteId, Limitation limitation) {
        this.key = new AthleteKey(athleteId, limitation.id());
        this.limitation = limitation;
    }

    static Optional<LimitationEntity> find(UUID athleteId, UUID id) {
        return findByIdOptional(new AthleteKey(athleteId, id));
    }

    static Optional<LimitationEntity> lock(UUID athleteId, UUID id) {
        return findByIdOptional(new AthleteKey(athleteId, id), LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they came. */
    static List<LimitationEntity> after(UUID athleteId, UUID last, int most) {
        return find("key.athleteId = ?1 and key.id > ?2 order by key.id", athleteId, last)
                .page(0, most)
                .list();
    }
}
