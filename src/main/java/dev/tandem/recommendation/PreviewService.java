package dev.tandem.recommendation;

import dev.tandem.domain.recommendation.PlannedDay;
import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.recommendation.Situation;
import dev.tandem.domain.unit.Message;
import dev.tandem.plan.PlanDayService;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.UUID;

/** The advice as it would be on another morning or with another session; nothing is kept. */
@ApplicationScoped
public class PreviewService {
    private final Situations situations;
    private final PlanDayService plans;

    PreviewService(Situations situations, PlanDayService plans) {
        this.situations = situations;
        this.plans = plans;
    }

    @Transactional
    RecommendationView preview(UUID athleteId, WhatIf whatIf) {
        var file = situations.file(athleteId);
        var today = situations.today(file);
        Situations.requireReady(today, whatIf.date());
        if (whatIf.date().isBefore(today)) {
            throw Problems.badField("/date", "out-of-range", Message.of("fault.today-or-tomorrow"));
        }
        var situation = changed(situations.of(file, whatIf.date()), whatIf);
        return RecommendationView.of(
                RuleBook.decide(situation),
                file.athlete().body().bodyMassKg(),
                RecommendationView.Standing.PREVIEW);
    }

    private Situation changed(Situation situation, WhatIf whatIf) {
        var sessionId = whatIf.sessionId();
        var morning = situation.with(whatIf.morning(situation.checkIn()));
        return sessionId == null ? morning : withSession(morning, sessionId);
    }

    private Situation withSession(Situation situation, UUID sessionId) {
        var session =
                plans.find(situation.file().athlete().id(), sessionId)
                        .orElseThrow(
                                () ->
                                        Problems.badField(
                                                "/sessionId",
                                                "unknown-value",
                                                Message.of("fault.no-planned-session")));
        var planned = situation.planned();
        return situation.with(
                new PlannedDay(List.of(session), planned.phase(), planned.daysToRace()));
    }
}
