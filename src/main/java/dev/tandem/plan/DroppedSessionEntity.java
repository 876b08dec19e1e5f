package dev.tandem.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is left of a planned session that went out of its plan: enough to call off its event. */
@Entity
@Table(name = "dropped_session")
@IdClass(DroppedSessionEntity.Key.class)
class DroppedSessionEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID id;
    UUID planId;
    LocalDate date;
    String title;
    int sequence;
    Instant droppedAt;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected DroppedSessionEntity() {}

    DroppedSessionEntity(PlannedSessionEntity row, Instant now) {
        this.athleteId = row.athleteId;
        this.id = row.id;
        this.planId = row.planId;
        this.date = row.date;
        this.title = row.workout.outline().title().text();
        this.sequence = row.sequence + 1;
        this.droppedAt = now;
    }

    static List<DroppedSessionEntity> ofPlan(UUID athleteId, UUID planId) {
        return list("athleteId = ?1 and planId = ?2 order by date, id", athleteId, planId);
    }

    /**
     * Sessions that come back go on counting where their events were called off: their numbers by
     * id; one statement, and one for each that is taken back.
     */
    static Map<UUID, Integer> takeBack(UUID athleteId, Collection<UUID> ids) {
        var numbers = new HashMap<UUID, Integer>();
        if (!ids.isEmpty()) {
            DroppedSessionEntity.<DroppedSessionEntity>list(
                            "athleteId = ?1 and id in ?2", athleteId, ids)
                    .forEach(
                            dropped -> {
                                numbers.put(dropped.id, dropped.sequence + 1);
                                dropped.delete();
                            });
        }
        return numbers;
    }
}
