package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.ScheduleResult.Scheduled;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.Wish;

import java.util.List;
import java.util.stream.Stream;

/** Which soft wishes gave way in a fitted week (R1), each with a reason that has been tried. */
final class Compromises {
    private Compromises() {}

    static List<Compromise> of(WeekProblem problem, Demand demand, Wish kept, Scheduled week) {
        var solved = problem.withSlots(week.placed().stream().map(Placed::slot).toList());
        return Stream.of(
                        new FewerSessions(problem, demand, kept).compromises(),
                        new OtherLongRunDay(solved, week.placed()).compromises(),
                        new ShorterSessions(solved, week.placed()).compromises())
                .flatMap(List::stream)
                .toList();
    }
}
