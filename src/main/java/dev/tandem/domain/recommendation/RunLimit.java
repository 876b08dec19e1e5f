package dev.tandem.domain.recommendation;

import dev.tandem.domain.athlete.RecentTraining;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.readiness.Tunable;
import dev.tandem.domain.readiness.Tuning;
import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.DetrainingScience;
import dev.tandem.domain.science.LoadGuardScience;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far one run may go, in metres: a tenth more than the longest of the last 30 days, or half a
 * kilometre more where that is below 5 km; after a break a share of the longest before it; with no
 * run ever logged, what the athlete told of the last weeks, else no limit (R37).
 */
@Cited(
        value = {"F9", "F11", "R37"},
        by = Citation.FRANDSEN_2025)
public record RunLimit(double longestMeters, double capMeters, String key) {

    static @Nullable RunLimit of(Case one) {
        return on(
                one.date(),
                one.situation().training().history(),
                one.situation().file().athlete().recentTraining(),
                one.tuning());
    }

    /** The limit of a day, by what was logged before it. */
    public static @Nullable RunLimit on(
            LocalDate date, TrainingHistory history, @Nullable RecentTraining told) {
        return on(date, history, told, Tuning.PUBLISHED);
    }

    private static @Nullable RunLimit on(
            LocalDate date, TrainingHistory history, @Nullable RecentTraining told, Tuning tuning) {
        var yesterday = date.minusDays(1);
        double longest = history.longestRunMeters(windowBefore(date), yesterday);
        if (longest > 0) {
            return new RunLimit(longest, grown(longest, tuning), "F9.spike");
        }
        return lastRun(history, yesterday)
                .map(last -> afterBreak(history, last, date))
                .orElseGet(() -> told(told, tuning));
    }

    Message message(double plannedMeters) {
        double cap = Math.floor(capMeters / 100) / 10;
        return Rule.said(key, kilometres(plannedMeters), kilometres(longestMeters), cap);
    }

    private static double kilometres(double meters) {
        return Math.round(meters / 100) / 10.0;
    }

    private static double grown(double longest, Tuning tuning) {
        double tenth = Math.rint(longest * tuning.get(Tunable.SINGLE_RUN_FACTOR));
        return longest < tuning.get(Tunable.SHORT_LONGEST_METERS)
                ? Math.max(tenth, longest + tuning.get(Tunable.SHORT_LONGEST_STEP_METERS))
                : tenth;
    }

    private static RunLimit afterBreak(TrainingHistory history, LocalDate last, LocalDate today) {
        double longest = history.longestRunMeters(windowBefore(last.plusDays(1)), last);
        long daysOff = ChronoUnit.DAYS.between(last, today) - 1;
        return new RunLimit(longest, Math.rint(longest * share(daysOff)), "F11.first-run");
    }

    private static double share(long daysOff) {
        if (daysOff <= DetrainingScience.SHORT_BREAK_DAYS) {
            return DetrainingScience.FIRST_LONG_RUN_SHORT_BREAK;
        }
        return daysOff <= DetrainingScience.LONG_BREAK_DAYS
                ? DetrainingScience.FIRST_LONG_RUN_LONG_BREAK
                : DetrainingScience.FIRST_LONG_RUN_VERY_LONG_BREAK;
    }

    private static @Nullable RunLimit told(@Nullable RecentTraining recent, Tuning tuning) {
        var longest = recent == null ? null : recent.longestRunMeters();
        return longest == null || longest <= 0
                ? null
                : new RunLimit(longest, grown(longest, tuning), "F9.told");
    }

    private static Optional<LocalDate> lastRun(TrainingHistory history, LocalDate yesterday) {
        return history.between(LocalDate.MIN, yesterday)
                .filter(day -> day.longestRunMeters() > 0)
                .map(TrainingDay::date)
                .reduce((_, later) -> later);
    }

    private static LocalDate windowBefore(LocalDate day) {
        return day.minusDays(LoadGuardScience.SINGLE_RUN_WINDOW_DAYS);
    }
}
