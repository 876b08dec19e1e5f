package dev.tandem.recommendation;

import dev.tandem.domain.recommendation.Decision;
import dev.tandem.domain.recommendation.Recommendation;
import dev.tandem.domain.recommendation.Situation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The row of a recommendation, with all that it was decided from. */
@Entity
@Table(name = "recommendation")
@IdClass(RecommendationEntity.Key.class)
class RecommendationEntity extends PanacheEntityBase {
    record Key(UUID athleteId, LocalDate date) {}

    @Id UUID athleteId;
    @Id LocalDate date;

    /** A digest of the situation, to see whether anything changed. */
    String inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    Situation situation;

    @JdbcTypeCode(SqlTypes.JSON)
    Recommendation answer;

    @Enumerated(EnumType.STRING)
    Decision decision;

    @Enumerated(EnumType.STRING)
    AdviceStatus status;

    Instant computedAt;
    @Nullable Instant answeredAt;
    @Nullable String answeredBy;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected RecommendationEntity() {}

    @SuppressWarnings("NullAway.Init")
    RecommendationEntity(UUID athleteId, LocalDate date) {
        this.athleteId = athleteId;
        this.date = date;
    }

    static Optional<RecommendationEntity> on(UUID athleteId, LocalDate date) {
        return findByIdOptional(new Key(athleteId, date));
    }

    void advise(Situation seen, Recommendation advice, Instant now) {
        inputs = Inputs.digest(seen);
        situation = seen;
        answer = advice;
        decision = advice.decision();
        status = AdviceStatus.OFFERED;
        computedAt = now;
        answeredAt = null;
        answeredBy = null;
    }

    void answered(AdviceStatus how, Instant now, String by) {
        if (status != how) {
            status = how;
            answeredAt = now;
            answeredBy = by;
        }
    }

    /**
     * Whether it was decided from this situation. Once answered, the plan of the day may differ:
     * accepting is what changed it.
     */
    boolean stillHolds(Situation now) {
        var seen = status == AdviceStatus.OFFERED ? now : now.with(situation.planned());
        return inputs.equals(Inputs.digest(seen));
    }

    RecommendationView view() {
        return RecommendationView.of(
                answer,
                situation.file().athlete().body().bodyMassKg(),
                new RecommendationView.Standing(status, computedAt));
    }
}
