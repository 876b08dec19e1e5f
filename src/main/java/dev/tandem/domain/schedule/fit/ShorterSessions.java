package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.schedule.search.Words;

import java.util.List;

/**
 * Sessions shorter than the plan would have them: because no day can take the whole, or because a
 * day that can is better left to others.
 */
public record ShorterSessions(WeekProblem problem, List<Placed> placed) {
    private static final String RULE = "session-minutes";
    private static final String ROOM_ELSEWHERE =
            "a longer day would crowd or shorten another session";

    /** Whether a day had the minutes: a wish gave way only if somebody wished for a length. */
    public static boolean hadRoomElsewhere(Compromise compromise) {
        return compromise.rule().equals(RULE) && compromise.because().endsWith(ROOM_ELSEWHERE);
    }

    List<Compromise> compromises() {
        return placed.stream()
                .filter(each -> each.minutes() < each.slot().wishedMinutes())
                .map(this::compromise)
                .toList();
    }

    private Compromise compromise(Placed each) {
        return new Compromise(
                RULE,
                "your %s of %d minutes"
                        .formatted(Words.name(each.slot()), each.slot().wishedMinutes()),
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
                ? ROOM_ELSEWHERE
                : "no longer day can take it";
    }
}
