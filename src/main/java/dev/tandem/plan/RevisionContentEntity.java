package dev.tandem.plan;

import dev.tandem.domain.plan.PlanDelta;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The row of what a revision made of a plan's sessions, and of its weeks where they changed; apart
 * from the revision itself, as that of the first is as long as the plan.
 */
@Entity
@Table(name = "plan_revision_content")
@IdClass(RevisionContentEntity.Key.class)
class RevisionContentEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID planId, int number) {}

    @Id UUID athleteId;
    @Id UUID planId;
    @Id int number;

    @JdbcTypeCode(SqlTypes.JSON)
    PlanDelta sessions;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable List<WeekShape> weeks;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected RevisionContentEntity() {}

    RevisionContentEntity(PlanEntity plan, PlanDelta sessions, @Nullable List<WeekShape> weeks) {
        this.athleteId = plan.athleteId;
        this.planId = plan.id;
        this.number = plan.revision;
        this.sessions = sessions;
        this.weeks = weeks;
    }

    /** From the first revision up to a number. */
    static List<RevisionContentEntity> upTo(UUID athleteId, UUID planId, int number) {
        return list(
                "athleteId = ?1 and planId = ?2 and number <= ?3 order by number",
                athleteId,
                planId,
                number);
    }
}
