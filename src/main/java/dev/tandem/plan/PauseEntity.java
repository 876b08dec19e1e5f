package dev.tandem.plan;

import dev.tandem.domain.life.TimeOff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of days off within a plan. */
@Entity
@Table(name = "plan_pause")
@IdClass(PauseEntity.Key.class)
class PauseEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID planId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID planId;
    @Id UUID id;
    LocalDate firstDay;
    LocalDate lastDay;
    @Nullable String reason;
    Instant createdAt;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected PauseEntity() {}

    PauseEntity(Key key, NewPause wanted, Instant createdAt) {
        this.athleteId = key.athleteId();
        this.planId = key.planId();
        this.id = key.id();
        this.firstDay = wanted.from();
        this.lastDay = wanted.to();
        this.reason = wanted.reason();
        this.createdAt = createdAt;
    }

    static List<PauseEntity> ofPlan(UUID athleteId, UUID planId) {
        return list("athleteId = ?1 and planId = ?2 order by firstDay", athleteId, planId);
    }

    /** In the order in which they came, those after an id. */
    static List<PauseEntity> after(UUID athleteId, UUID planId, UUID last, int most) {
        return find(
                        "athleteId = ?1 and planId = ?2 and id > ?3 order by id",
                        athleteId,
                        planId,
                        last)
                .range(0, most - 1)
                .list();
    }

    static Optional<PauseEntity> find(UUID athleteId, UUID planId, UUID id) {
        return findByIdOptional(new Key(athleteId, planId, id));
    }

    TimeOff timeOff() {
        return new TimeOff(firstDay, lastDay, TimeOff.Kind.PAUSE);
    }
}
