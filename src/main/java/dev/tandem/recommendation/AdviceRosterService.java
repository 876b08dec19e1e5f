package dev.tandem.recommendation;

import static java.util.stream.Collectors.toMap;

import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.recommendation.Decision;
import dev.tandem.domain.recommendation.Recommendation;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.platform.storage.DayOfEach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The advice that is kept for each of many athletes' day, as it was last computed. */
@ApplicationScoped
public class AdviceRosterService {

    /** What was decided, from which readiness, when, and what became of it. */
    public record Advice(
            Decision decision, String status, double score, Band band, Instant computedAt) {}

    /** One statement, which leaves out what the advice was made from: that is the bulk of a row. */
    @Transactional
    public Map<UUID, Advice> on(DayOfEach days) {
        return RecommendationEntity.getEntityManager()
                .createQuery(
                        "select r.athleteId, r.answer, r.status, r.computedAt"
                                + " from RecommendationEntity r where r.athleteId in :athletes"
                                + " and r.date between :first and :last",
                        Object[].class)
                .setParameter("athletes", days.athletes())
                .setParameter("first", days.first())
                .setParameter("last", days.last())
                .getResultStream()
                .filter(row -> days.isThat((UUID) row[0], ((Recommendation) row[1]).date()))
                .collect(toMap(row -> (UUID) row[0], AdviceRosterService::advice));
    }

    private static Advice advice(Object[] row) {
        var answer = (Recommendation) row[1];
        return new Advice(
                answer.decision(),
                Kebab.of((AdviceStatus) row[2]),
                answer.readiness().score(),
                answer.readiness().band(),
                (Instant) row[3]);
    }
}
