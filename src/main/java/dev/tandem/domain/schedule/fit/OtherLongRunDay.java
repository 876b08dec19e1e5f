package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.SessionWords;
import dev.tandem.domain.unit.Message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The long run on another day than wished: because that day cannot take it. */
record OtherLongRunDay(WeekProblem problem, List<Placed> placed) {
    List<Compromise> compromises() {
        var wished = problem.wishes().longRunDay();
        if (wished == null) {
            return List.of();
        }
        return problem.longRun().stream()
                .flatMap(slot -> placed.stream().filter(each -> each.slot().equals(slot)))
                .filter(each -> each.date().getDayOfWeek() != wished)
                .map(each -> compromise(each, wished))
                .toList();
    }

    private Compromise compromise(Placed longRun, DayOfWeek wished) {
        return new Compromise(
                "long-run-day",
                SessionWords.day(wished),
                SessionWords.day(longRun.date().getDayOfWeek()),
                whyNot(longRun.slot(), dateOf(wished)));
    }

    private LocalDate dateOf(DayOfWeek day) {
        return problem.dates().stream()
                .filter(date -> date.getDayOfWeek() == day)
                .findFirst()
                .orElseThrow();
    }

    private Message whyNot(Slot slot, LocalDate date) {
        var refusal = NearestDates.refusal(problem, Pin.to(slot.key(), date));
        return refusal == null ? Message.of("because.more-moves") : refusal.because();
    }
}
