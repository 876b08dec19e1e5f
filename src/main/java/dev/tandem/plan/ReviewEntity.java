package dev.tandem.plan;

import dev.tandem.domain.life.Review;
import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.unit.Message;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a week looked back on, and of what that changed. */
@Entity
@Table(name = "plan_review")
@IdClass(ReviewEntity.Key.class)
class ReviewEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID planId, int week) {}

    @Id UUID athleteId;
    @Id UUID planId;
    @Id int week;

    @JdbcTypeCode(SqlTypes.JSON)
    Review review;

    @JdbcTypeCode(SqlTypes.JSON)
    Message text = Message.literal("");

    boolean goalInQuestion;

    @JdbcTypeCode(SqlTypes.JSON)
    List<PlanChange> changes = List.of();

    int revision;
    Instant reviewedAt;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected ReviewEntity() {}

    ReviewEntity(PlanEntity plan, Review review, Instant reviewedAt) {
        this.athleteId = plan.athleteId;
        this.planId = plan.id;
        this.week = review.week();
        this.review = review;
        this.revision = plan.revision;
        this.reviewedAt = reviewedAt;
    }

    static List<ReviewEntity> ofPlan(UUID athleteId, UUID planId) {
        return list("athleteId = ?1 and planId = ?2 order by week", athleteId, planId);
    }

    static Optional<ReviewEntity> find(UUID athleteId, UUID planId, int week) {
        return findByIdOptional(new Key(athleteId, planId, week));
    }

    /** In the order of the weeks, those after a number. */
    static List<ReviewEntity> after(UUID athleteId, UUID planId, int week, int most) {
        return find(
                        "athleteId = ?1 and planId = ?2 and week > ?3 order by week",
                        athleteId,
                        planId,
                        week)
                .range(0, most - 1)
                .list();
    }

    /** What it changed; looked at again with nothing to change, it keeps what it changed before. */
    void changed(List<PlanChange> more, int revision) {
        if (!more.isEmpty()) {
            this.changes = more;
            this.revision = revision;
        }
    }
}
