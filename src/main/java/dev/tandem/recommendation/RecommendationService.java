package dev.tandem.recommendation;

import dev.tandem.alert.AlertService;
import dev.tandem.domain.nutrition.DayFood;
import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.recommendation.Outcome;
import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.recommendation.SessionDecision;
import dev.tandem.domain.recommendation.Situation;
import dev.tandem.domain.unit.Message;
import dev.tandem.plan.PlanDayService;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.security.Caller;
import dev.tandem.platform.storage.AthleteLock;
import dev.tandem.progress.ProgressService;
import dev.tandem.session.SessionService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The day's advice: decided when first asked for or when its inputs changed, then kept. */
@ApplicationScoped
public class RecommendationService {
    private final Situations situations;
    private final PlanDayService plans;
    private final AlertService alerts;
    private final Screens screens;
    private final ProgressService progress;
    private final SessionService sessions;
    private final Caller caller;
    private final Clock clock;

    RecommendationService(
            Situations situations,
            PlanDayService plans,
            AlertService alerts,
            Screens screens,
            ProgressService progress,
            SessionService sessions,
            Caller caller,
            Clock clock) {
        this.situations = situations;
        this.plans = plans;
        this.alerts = alerts;
        this.screens = screens;
        this.progress = progress;
        this.sessions = sessions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Past days are read as they were kept, later ones than tomorrow are not ready (R40). */
    @Transactional
    RecommendationView read(UUID athleteId, LocalDate date) {
        var file = situations.file(athleteId);
        var today = situations.today(file);
        if (date.isBefore(today)) {
            return judged(kept(athleteId, date));
        }
        Situations.requireReady(today, date);
        return current(situations.of(file, date)).view();
    }

    /** Past advice beside what was done that day. */
    private RecommendationView judged(RecommendationEntity row) {
        if (row.answer.sessions().isEmpty()) {
            return row.view();
        }
        var done = sessions.done(row.athleteId, row.date);
        return row.view(row.answer, Outcome.of(row.answer, done.load(), done.sessions()));
    }

    /** The stored day decided again, with nothing but what was stored. */
    @Transactional
    ReplayView replay(UUID athleteId, LocalDate date) {
        situations.file(athleteId);
        return ReplayView.of(kept(athleteId, date));
    }

    /** Takes the adjusted sessions into the plan; again is the same as once. */
    @Transactional
    RecommendationView accept(UUID athleteId, LocalDate date) {
        var row = answerable(athleteId, date);
        if (row.status != AdviceStatus.ACCEPTED) {
            var adjusted = row.answer.sessions().stream().map(SessionDecision::adjusted).toList();
            plans.adopt(athleteId, adjusted, Message.of("revision.advice", date));
            row.answered(AdviceStatus.ACCEPTED, clock.instant(), caller.subject());
        }
        return row.view();
    }

    /** Keeps the plan, and remembers that the advice was declined. */
    @Transactional
    RecommendationView decline(UUID athleteId, LocalDate date, @Nullable String reason) {
        var row = answerable(athleteId, date);
        if (row.status == AdviceStatus.ACCEPTED) {
            throw Problems.conflict(Message.of("problem.advice-accepted"));
        }
        row.answered(AdviceStatus.DECLINED, clock.instant(), caller.subject());
        row.reason = reason == null ? row.reason : reason;
        return row.view();
    }

    @Transactional
    ReadinessView readiness(UUID athleteId, @Nullable LocalDate asked) {
        var file = situations.file(athleteId);
        var today = situations.today(file);
        var date = asked == null ? today : asked;
        if (date.isAfter(today)) {
            throw Problems.badParameter(
                    "date", "out-of-range", Message.of("fault.today-or-earlier"));
        }
        return ReadinessView.of(Readiness.of(situations.of(file, date).morning()));
    }

    /** One screen, from as many statements as the advice alone. */
    @Transactional
    TodayView today(UUID athleteId) {
        var file = situations.file(athleteId);
        var scene = situations.scene(file, situations.today(file));
        var situation = scene.situation();
        var screen = screens.on(athleteId, situation.date());
        var holding = screen.advice().filter(row -> row.stillHolds(situation));
        var row = holding.orElseGet(() -> decide(situation, screen.advice().orElse(null)));
        var shown = alerts.shown(file, holding.isPresent() ? screen.alerts() : null);
        var day = AdvisedDay.of(scene, FoodDayService.unlessDeclined(row));
        var food = TodayNutrition.of(DayFood.of(day.food(List.of())));
        var standing = progress.standing(screen.standing(), situation.date());
        return TodayView.of(situation, row.view(), food, shown, standing);
    }

    private RecommendationEntity current(Situation situation) {
        var athleteId = situation.file().athlete().id();
        var known = RecommendationEntity.on(athleteId, situation.date());
        return known.filter(row -> row.stillHolds(situation))
                .orElseGet(() -> decide(situation, known.orElse(null)));
    }

    /** One at a time: who waited for another to decide the same finds it decided. */
    private RecommendationEntity decide(Situation situation, @Nullable RecommendationEntity known) {
        var athleteId = situation.file().athlete().id();
        AthleteLock.ADVICE.hold(athleteId);
        var now = RecommendationEntity.fresh(athleteId, situation.date(), known);
        if (now.isPresent() && now.get().stillHolds(situation)) {
            return now.get();
        }
        var row = now.orElseGet(() -> new RecommendationEntity(athleteId, situation.date()));
        row.advise(
                situation,
                RuleBook.decide(situation),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        row.persistAndFlush();
        return row;
    }

    /**
     * What was read last and still holds; what no longer does is not answered blindly. Nobody else
     * answers or decides at the same time.
     */
    private RecommendationEntity answerable(UUID athleteId, LocalDate date) {
        var file = situations.file(athleteId);
        AthleteLock.ADVICE.hold(athleteId);
        var row = kept(athleteId, date);
        if (!date.isBefore(situations.today(file)) && !row.stillHolds(situations.of(file, date))) {
            throw Problems.conflict(Message.of("problem.advice-changed"));
        }
        return row;
    }

    private static RecommendationEntity kept(UUID athleteId, LocalDate date) {
        return RecommendationEntity.on(athleteId, date).orElseThrow(Problems::notFound);
    }
}
