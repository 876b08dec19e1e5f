package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.platform.language.Language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
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
        var plan = PlanEntity.existing(athleteId, planId);
        return of(plan, new CalendarEvents(Times.NONE, zone, Language.spoken()));
    }

    /**
     * When an athlete's sessions begin, by the part of the day; where it is not said the event is
     * of the whole day.
     */
    public record Times(@Nullable LocalTime am, @Nullable LocalTime pm, @Nullable LocalTime any) {
        /** Events of whole days only. */
        static final Times NONE = new Times(null, null, null);

        @Nullable LocalTime of(DayPart part) {
            return switch (part) {
                case AM -> am;
                case PM -> pm;
                case ANY -> any;
            };
        }
    }

    /**
     * The active plan for somebody whose right to read it was proved otherwise; without a plan the
     * calendar is empty.
     */
    @Transactional
    public String ofActive(UUID athleteId, Times times) {
        var zone = athletes.athlete(athleteId).person().timeZone();
        Language.speakOwn();
        var events = new CalendarEvents(times, zone, Language.spoken());
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
