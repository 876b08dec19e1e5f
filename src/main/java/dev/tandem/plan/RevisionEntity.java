package dev.tandem.plan;

import dev.tandem.domain.plan.PlanChange;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a revision: what changed in a plan, when, by whom and why. */
@Entity
@Table(name = "plan_revision")
@IdClass(RevisionEntity.Key.class)
class RevisionEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID planId, int number) {}

    @Id UUID athleteId;
    @Id UUID planId;
    @Id int number;
    Instant createdAt;

    /** In English: what was written before other languages has nothing else. */
    String reason;

    /** The same to be said in any language. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Message said;

    String changedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    List<PlanChange> changes;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected RevisionEntity() {}

    RevisionEntity(PlanEntity plan, Instant createdAt, String changedBy, Reasoned reasoned) {
        this.athleteId = plan.athleteId;
        this.planId = plan.id;
        this.number = plan.revision;
        this.createdAt = createdAt;
        this.changedBy = changedBy;
        this.reason = reasoned.reason().text();
        this.said = reasoned.reason();
        this.changes = reasoned.changes();
    }

    /** Changes and the reason for all of them. */
    record Reasoned(Message reason, List<PlanChange> changes) {}

    Message reason() {
        return said == null ? Message.literal(reason) : said;
    }

    static Optional<RevisionEntity> find(UUID athleteId, UUID planId, int number) {
        return findByIdOptional(new Key(athleteId, planId, number));
    }

    /** Oldest first, those after a number. */
    static List<RevisionEntity> after(UUID athleteId, UUID planId, int number, int most) {
        return find(
                        "athleteId = ?1 and planId = ?2 and number > ?3 order by number",
                        athleteId,
                        planId,
                        number)
                .range(0, most - 1)
                .list();
    }
}
