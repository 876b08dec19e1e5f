package dev.tandem.domain.plan.diff;

import dev.tandem.domain.plan.PlannedSession;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Weeks of seven days, one after another from a day on. */
public record WeekGrid(LocalDate start) {
    private static final int DAYS = 7;

    private long indexOf(LocalDate date) {
        return Math.floorDiv(ChronoUnit.DAYS.between(start, date), DAYS);
    }

    /** The weeks in order, each as it was and as it is. */
    public List<WeekComparison> compare(List<PlannedSession> before, List<PlannedSession> after) {
        return indices(before, after)
                .mapToObj(
                        week ->
                                new WeekComparison(
                                        start.plusWeeks(week),
                                        WeekTotals.of(in(week, before)),
                                        WeekTotals.of(in(week, after))))
                .toList();
    }

    /** From the first week on, as far as there are sessions; days before it are left out. */
    LongStream indices(List<PlannedSession> before, List<PlannedSession> after) {
        long count =
                Stream.concat(before.stream(), after.stream())
                        .mapToLong(session -> indexOf(session.date()) + 1)
                        .max()
                        .orElse(0);
        return LongStream.range(0, count);
    }

    List<PlannedSession> in(long week, List<PlannedSession> sessions) {
        return sessions.stream().filter(session -> indexOf(session.date()) == week).toList();
    }
}
