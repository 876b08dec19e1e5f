package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.SessionWords;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.unit.Message;

import java.util.List;

/**
 * Sessions shorter than the plan would have them: because no day can take the whole, or because a
 * day that can is better left to others.
 */
public record ShorterSessions(WeekProblem problem, List<Placed> placed) {
    private static final String RULE = "session-minutes";
    private static final String ROOM_ELSEWHERE = "shorter.room-elsewhere";

    /** Whether a day had the minutes: a wish gave way only if somebody wished for a length. */
    public static boolean hadRoomElsewhere(Compromise compromise) {
        return compromise.rule().equals(RULE)
                && compromise.because().key().startsWith(ROOM_ELSEWHERE);
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
                SessionWords.yours(each.slot()),
                Message.of("shorter.got", each.minutes()),
                because(each));
    }

    private Message because(Placed each) {
        var minutes = problem.roomOn(each.date()).orElseThrow().minutes();
        var day = minutes == each.minutes() ? ".day" : ".shared-day";
        return Message.of(
                whyNotLonger(each.slot()) + day, SessionWords.weekday(each.date()), minutes);
    }

    private String whyNotLonger(Slot slot) {
        var whole = slot.lasting(slot.wishedMinutes());
        var others =
                problem.slots().stream().map(each -> each.equals(slot) ? whole : each).toList();
        return WeekScheduler.isFeasible(problem.withSlots(others))
                ? ROOM_ELSEWHERE
                : "shorter.no-longer-day";
    }
}
