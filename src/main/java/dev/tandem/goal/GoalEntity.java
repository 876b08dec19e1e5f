package dev.tandem.goal;

import dev.tandem.domain.athlete.Goal;
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

/** The row of a goal. */
@Entity
@Table(name = "goal")
class GoalEntity extends PanacheEntityBase {
    @EmbeddedId AthleteKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    Goal goal;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected GoalEntity() {}

    GoalEntity(UUID athleteId, Goal goal) {
        this.key = new AthleteKey(athleteId, goal.id());
        this.goal = goal;
    }

    static Optional<GoalEntity> find(UUID athleteId, UUID id) {
        return findByIdOptional(new AthleteKey(athleteId, id));
    }

    static Optional<GoalEntity> lock(UUID athleteId, UUID id) {
        return findByIdOptional(new AthleteKey(athleteId, id), LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they came. */
    static List<GoalEntity> after(UUID athleteId, UUID last, int most) {
        return find("key.athleteId = ?1 and key.id > ?2 order by key.id", athleteId, last)
                .page(0, most)
                .list();
    }
}
