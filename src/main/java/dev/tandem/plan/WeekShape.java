package dev.tandem.plan;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A week of a plan apart from its sessions, which are rows of their own. The focus stays the
 * English text that every version reads and writes; what it says in any language stands beside it.
 */
record WeekShape(
        int number, LocalDate startDate, Phase phase, String focus, @Nullable Message said) {
    static WeekShape of(PlanWeek week) {
        var focus = week.focus();
        return new WeekShape(
                week.number(),
                week.startDate(),
                week.phase(),
                focus.text(),
                focus.isLiteral() ? null : focus);
    }

    private Message focusSaid() {
        return said == null ? Message.literal(focus) : said;
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
        return new PlanWeek(number, startDate, phase, focusSaid(), ofTheWeek);
    }
}
