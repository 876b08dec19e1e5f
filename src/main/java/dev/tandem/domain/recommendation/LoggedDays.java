package dev.tandem.domain.recommendation;

import dev.tandem.domain.load.DailyLoad;
import dev.tandem.domain.load.FitnessFatigue;
import dev.tandem.domain.load.LoadHistory;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.load.WeekLoad;
import dev.tandem.domain.readiness.LoadState;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days of training as they were logged: the state of any morning among them, and what came before.
 */
public record LoggedDays(List<LoggedDay> days) {
    /** A day as it was logged, with the state of its evening. */
    public record LoggedDay(
            TrainingDay day,
            DailyLoad load,
            FitnessFatigue evening,
            boolean heavyLower,
            int hardRuns) {}

    /** Yesterday's fitness and fatigue, and the days of history behind them (R23). */
    public LoadState stateOn(LocalDate date) {
        var before = days.stream().filter(it -> it.day().date().isBefore(date)).toList();
        if (before.isEmpty()) {
            return LoadState.UNKNOWN;
        }
        var last = before.getLast();
        var since = ChronoUnit.DAYS.between(last.day().date(), date.minusDays(1));
        var first = before.getFirst().day().date();
        return new LoadState(
                last.evening().afterRest(since), (int) ChronoUnit.DAYS.between(first, date));
    }

    /** What was done before a day, as decisions look at it. */
    public Training before(LocalDate date) {
        var before = days.stream().filter(it -> it.day().date().isBefore(date)).toList();
        var history = new TrainingHistory(before.stream().map(LoggedDay::day).toList());
        var heavyYesterday =
                before.stream()
                        .anyMatch(
                                it -> it.heavyLower() && it.day().date().equals(date.minusDays(1)));
        var aWeekAgo = date.minusDays(6);
        int hardRuns =
                before.stream()
                        .filter(it -> !it.day().date().isBefore(aWeekAgo))
                        .mapToInt(LoggedDay::hardRuns)
                        .sum();
        return new Training(
                history, stateOn(date), weeksBefore(date), false, heavyYesterday, hardRuns);
    }

    private List<WeekLoad> weeksBefore(LocalDate date) {
        var end = LoadHistory.mondayOf(date).minusDays(1);
        var loads = days.stream().map(LoggedDay::load).toList();
        if (loads.isEmpty() || loads.getFirst().date().isAfter(end)) {
            return List.of();
        }
        return LoadHistory.weeks(loads.getFirst().date(), end, loads);
    }
}
