package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.schedule.search.Words;

import java.util.List;

/** Sessions shorter than wished: because their day has no more, and a longer one does not suit. */
record ShorterSessions(WeekProblem problem, List<Placed> placed) {
    List<Compromise> compromises() {
        return placed.stream()
                .filter(each -> each.minutes() < each.slot().wishedMinutes())
                .map(this::compromise)
                .toList();
    }

    private Compromise compromise(Placed each) {
        var name = Words.name(each.slot());
        return new Compromise(
                "session-minutes",
                each.slot().wishedMinutes() + " minutes for your " + name,
                each.minutes() + " minutes",
                day(each) + ", and " + whyNotLonger(each.slot()));
    }

    private String day(Placed each) {
        var minutes = problem.roomOn(each.date()).orElseThrow().minutes();
        var day = Words.day(each.date());
        return minutes == each.minutes()
                ? day + " has " + minutes + " minutes"
                : day + "'s " + minutes + " minutes are for two sessions";
    }

    private String whyNotLonger(Slot slot) {
        var whole = slot.lasting(slot.wishedMinutes());
        var others =
                problem.slots().stream().map(each -> each.equals(slot) ? whole : each).toList();
        return WeekScheduler.isFeasible(problem.withSlots(others))
                ? "a longer day would crowd or shorten another session"
                : "no longer day can take it";
    }
}
