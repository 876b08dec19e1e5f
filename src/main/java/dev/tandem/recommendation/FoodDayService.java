package dev.tandem.recommendation;

import dev.tandem.domain.nutrition.FoodDay;
import dev.tandem.domain.nutrition.SweatTest;
import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.recommendation.SessionDecision;
import dev.tandem.domain.recommendation.Situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Days as far as food goes: what was done, and what is to be done as it is advised. Nothing is
 * stored: advice that nobody has read yet is worked out and forgotten.
 */
@ApplicationScoped
public class FoodDayService {
    /** So far back and ahead a day can be asked for: a year and a little, as with load. */
    public static final int DAYS = 400;

    private final Situations situations;

    FoodDayService(Situations situations) {
        this.situations = situations;
    }

    /** The athlete's own today. */
    @Transactional
    public LocalDate today(UUID athleteId) {
        return situations.today(situations.file(athleteId));
    }

    @Transactional
    public FoodDay of(UUID athleteId, LocalDate date, List<SweatTest> weighed) {
        var file = situations.file(athleteId);
        var today = situations.today(file);
        var scene = situations.scene(file, date);
        return AdvisedDay.of(scene, decided(scene.situation(), today)).food(weighed);
    }

    /** Today's and tomorrow's advice (R40), unless it was declined; other days are as planned. */
    private static List<SessionDecision> decided(Situation situation, LocalDate today) {
        var date = situation.date();
        if (date.isBefore(today) || date.isAfter(today.plusDays(1))) {
            return List.of();
        }
        return RecommendationEntity.on(situation.file().athlete().id(), date)
                .filter(row -> row.stillHolds(situation))
                .map(FoodDayService::unlessDeclined)
                .orElseGet(() -> RuleBook.decide(situation).sessions());
    }

    static List<SessionDecision> unlessDeclined(RecommendationEntity row) {
        return row.status == AdviceStatus.DECLINED ? List.of() : row.answer.sessions();
    }
}
