package dev.tandem.recommendation;

import dev.tandem.domain.recommendation.Decision;
import dev.tandem.domain.recommendation.Outcome;
import dev.tandem.domain.recommendation.Recommendation;
import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.recommendation.Situation;
import dev.tandem.platform.json.StoredJson;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    @Nullable String reason;
    String engineVersion;

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

    /** As it is in the table by now, after a wait for others. */
    static Optional<RecommendationEntity> fresh(
            UUID athleteId, LocalDate date, @Nullable RecommendationEntity known) {
        if (known == null) {
            return on(athleteId, date);
        }
        getEntityManager().refresh(known);
        return Optional.of(known);
    }

    /** Of a range of days, in the order of athletes and days, after the cursor. */
    static List<RecommendationEntity> pieceOf(NewReplay wanted, int most) {
        var cursor = wanted.cursor();
        var values = new HashMap<String, Object>(span(wanted));
        var query = new StringBuilder(where(wanted));
        if (cursor != null) {
            var last = Place.of(cursor);
            query.append(" and (athleteId > :last or athleteId = :last and date > :lastDate)");
            values.put("last", last.athleteId());
            values.put("lastDate", last.date());
        }
        PanacheQuery<RecommendationEntity> found =
                find(query + " order by athleteId, date", values);
        return found.range(0, most - 1).list();
    }

    static long count(NewReplay wanted) {
        return count(where(wanted), span(wanted));
    }

    private static String where(NewReplay wanted) {
        var all = "date between :from and :to";
        return wanted.athleteId() == null ? all : all + " and athleteId = :athlete";
    }

    private static Map<String, Object> span(NewReplay wanted) {
        var athleteId = wanted.athleteId();
        return athleteId == null
                ? Map.of("from", wanted.from(), "to", wanted.to())
                : Map.of("from", wanted.from(), "to", wanted.to(), "athlete", athleteId);
    }

    /** Where a piece ended. */
    String position() {
        return new Place(athleteId, date).toString();
    }

    void advise(Situation seen, Recommendation advice, Instant now) {
        inputs = Inputs.digest(seen);
        situation = seen;
        answer = advice;
        engineVersion = advice.engineVersion();
        decision = advice.decision();
        status = AdviceStatus.OFFERED;
        computedAt = now;
        answeredAt = null;
        answeredBy = null;
        reason = null;
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

    /** The same situation through the rules of today. */
    Recommendation decidedAgain() {
        return RuleBook.decide(situation);
    }

    boolean isAnsweredBy(Recommendation other) {
        return Arrays.equals(StoredJson.bytes(answer), StoredJson.bytes(other));
    }

    RecommendationView view() {
        return view(answer);
    }

    /** With the standing of this advice, and no word on what was done. */
    RecommendationView view(Recommendation advice) {
        return view(advice, null);
    }

    RecommendationView view(Recommendation advice, @Nullable Outcome outcome) {
        return RecommendationView.of(
                advice,
                situation.file().athlete().body().bodyMassKg(),
                new RecommendationView.Standing(status, computedAt, reason, outcome));
    }
}
