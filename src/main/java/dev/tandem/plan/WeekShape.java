package dev.tandem.plan;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;

/** A week of a plan apart from its sessions, which are rows of their own. */
record WeekShape(int number, LocalDate startDate, Phase phase, Message focus) {
    static WeekShape of(PlanWeek week) {
        return new WeekShape(week.number(), week.startDate(), week.phase(), week.focus());
    }

    LocalDate endDate() {
        return startDate.plusDays(6);
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(startDate) && !date.isAfter(endDate());
    }

    PlanWeek with(List<PlannedSession> sessionsOfThePlan) {
        var ofTheWeek =
                sessionsOfThePlan.stream().filter(session -> holds(session.date())).toList();
        return new PlanWeek(number, startDate, phase, focus, ofTheWeek);
    }
}
