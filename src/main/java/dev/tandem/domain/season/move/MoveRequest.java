package dev.tandem.domain.season.move;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;

import java.time.LocalDate;
import java.util.List;

/**
 * A planned session that is wanted on another date, its week, and all sessions of its plan. The
 * part of the day matters only if that day then holds two sessions; ANY leaves it open.
 */
public record MoveRequest(
        Athlete athlete,
        LocalDate today,
        LocalDate planEnd,
        List<PlannedSession> plan,
        PlanWeek week,
        PlannedSession session,
        LocalDate date,
        DayPart part) {
    public MoveRequest {
        plan = List.copyOf(plan);
    }

    /** The days of the week that are still to come, today among them. */
    List<LocalDate> openDates() {
        return dates().stream().filter(day -> !day.isBefore(today)).toList();
    }

    /** The days of the week; a plan that ends with a race may end within it. */
    List<LocalDate> dates() {
        return week.startDate()
                .datesUntil(week.startDate().plusWeeks(1))
                .filter(day -> !day.isAfter(planEnd))
                .toList();
    }

    /** Whether the session is already where it is wanted. */
    boolean isSettled() {
        return session.date().equals(date)
                && session.status() == PlannedStatus.PLANNED
                && (part == DayPart.ANY || part == session.dayPart());
    }

    boolean isAbout(PlannedSession other) {
        return session.id().equals(other.id());
    }
}
