package dev.tandem.plan;

import static java.util.stream.Collectors.groupingBy;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.unit.SessionKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Brings a plan up to the athlete's today when it is looked at: once a day what was missed is
 * marked, once a week the week is reviewed. Whoever comes second waits and finds it done, so that
 * any number of processes may try.
 */
@ApplicationScoped
class PlanDays {
    private final AthleteService athletes;
    private final WeekReviews reviews;

    PlanDays(AthleteService athletes, WeekReviews reviews) {
        this.athletes = athletes;
        this.reviews = reviews;
    }

    /** A plan, brought up to today. */
    PlanEntity upToDate(Athlete athlete, UUID planId) {
        var plan = PlanEntity.existing(athlete.id(), planId);
        catchUp(athlete, plan);
        return plan;
    }

    /** Says whether there was anything to do; no statement where there was not. */
    boolean catchUp(Athlete athlete, PlanEntity plan) {
        var today = athletes.today(athlete);
        if (!plan.isBehind(today)) {
            return false;
        }
        PlanEntity.getEntityManager().refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        if (plan.isBehind(today)) {
            miss(plan, today);
            if (isNewWeek(plan, today)) {
                var whole = WholePlan.of(plan);
                reviews.reviewWhatIsOver(athletes.file(athlete.id()), whole);
            }
            plan.livedUntil = today;
        }
        return true;
    }

    /** Weeks of which something turns out to be done after all are looked back on again. */
    void lookBackAgain(List<PlannedSessionEntity> done) {
        done.stream()
                .filter(row -> row.status == PlannedStatus.MISSED)
                .collect(groupingBy(row -> new PlanEntity.Key(row.athleteId, row.planId)))
                .forEach(
                        (plan, rows) ->
                                PlanEntity.find(plan.athleteId(), plan.id())
                                        .filter(it -> it.status == PlanStatus.ACTIVE)
                                        .ifPresent(it -> forget(it, rows)));
    }

    private static void forget(PlanEntity plan, List<PlannedSessionEntity> rows) {
        var weeks =
                rows.stream()
                        .flatMap(row -> plan.weekOf(row.date).stream())
                        .map(WeekShape::number)
                        .distinct()
                        .toList();
        ReviewEntity.delete(
                "athleteId = ?1 and planId = ?2 and week in ?3", plan.athleteId, plan.id, weeks);
        PlanEntity.update(
                "livedUntil = null where athleteId = ?1 and id = ?2", plan.athleteId, plan.id);
    }

    /** What is over and was not done is missed; rest and active recovery never are. */
    private static void miss(PlanEntity plan, LocalDate today) {
        PlannedSessionEntity.update(
                "status = ?1 where athleteId = ?2 and planId = ?3 and date < ?4 and status = ?5"
                        + " and kind in ?6",
                PlannedStatus.MISSED,
                plan.athleteId,
                plan.id,
                today,
                PlannedStatus.PLANNED,
                SessionKind.TRAINING);
    }

    private static boolean isNewWeek(PlanEntity plan, LocalDate today) {
        var until = plan.livedUntil;
        return plan.weeks.stream()
                .anyMatch(
                        week ->
                                week.endDate().isBefore(today)
                                        && (until == null || !week.endDate().isBefore(until)));
    }
}
