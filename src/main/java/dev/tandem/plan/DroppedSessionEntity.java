package dev.tandem.plan;

import dev.tandem.domain.unit.Message;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    /** In English: what was dropped before other languages has nothing else. */
    String title;

    /** The same to be said in any language. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Message said;

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
        this.said = row.workout.outline().title();
        this.title = said.text();
        this.sequence = row.sequence + 1;
        this.droppedAt = now;
    }

    Message title() {
        return said == null ? Message.literal(title) : said;
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
