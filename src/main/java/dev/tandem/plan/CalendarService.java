package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.unit.Words;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.UUID;

/** Plans as calendars. */
@ApplicationScoped
public class CalendarService {
    private final AthleteService athletes;

    CalendarService(AthleteService athletes) {
        this.athletes = athletes;
    }

    /** One plan, its events of whole days. */
    @Transactional
    String ofPlan(UUID athleteId, UUID planId) {
        var zone = athletes.athlete(athleteId).person().timeZone();
        var plan = PlanEntity.find(athleteId, planId).orElseThrow(Problems::notFound);
        return of(plan, new CalendarEvents(CalendarTimes.NONE, zone, Words.ENGLISH));
    }

    /**
     * The active plan for somebody whose right to read it was proved otherwise; without a plan the
     * calendar is empty.
     */
    @Transactional
    public String ofActive(UUID athleteId, CalendarTimes times) {
        var zone = athletes.athlete(athleteId).person().timeZone();
        var events = new CalendarEvents(times, zone, Words.ENGLISH);
        return PlanEntity.active(athleteId)
                .map(plan -> of(plan, events))
                .orElseGet(() -> PlanCalendar.of(List.of(), List.of(), events));
    }

    private static String of(PlanEntity plan, CalendarEvents events) {
        return PlanCalendar.of(
                PlannedSessionEntity.ofPlan(plan.athleteId, plan.id),
                DroppedSessionEntity.ofPlan(plan.athleteId, plan.id),
                events);
    }
}
