package dev.tandem.domain.season.frame;

import static dev.tandem.domain.science.LoadGuardScience.OBESE_NOVICE_BMI_ABOVE;
import static dev.tandem.domain.science.LoadGuardScience.OBESE_NOVICE_FIRST_WEEK_METERS;
import static dev.tandem.domain.science.RaceReadinessScience.ASSUMED_LONGEST_WEEK_SHARE;
import static dev.tandem.domain.science.RaceReadinessScience.ASSUMED_RUNS_PER_WEEK;
import static dev.tandem.domain.science.RaceReadinessScience.HISTORY_MIN_DAYS;
import static dev.tandem.domain.science.RaceReadinessScience.HISTORY_WINDOW_DAYS;
import static dev.tandem.domain.science.RaceReadinessScience.NO_BASE_BELOW_METERS;
import static dev.tandem.domain.science.RaceReadinessScience.RUN_WALK_FIRST_LONGEST_METERS;
import static dev.tandem.domain.science.RaceReadinessScience.RUN_WALK_FIRST_WEEK_METERS;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Concern;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.RecentTraining;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.running.Detraining;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.RacePlanTable;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The running that a season starts from: what was logged in the last four weeks, else what the
 * athlete says, else the least that goes with the level (R8). After a break it is what F11 leaves
 * of the running before. Metres a week, metres of the longest run, runs a week, days without a run.
 */
@Cited({"R8", "F7", "F11", "I6"})
public record RunningBase(
        double weeklyMeters, double longestMeters, double runsPerWeek, int daysOff) {

    /** Nobody's base: no running at all. */
    static final RunningBase NONE = new RunningBase(0, 0, 0, 0);

    /**
     * The base of an athlete on a day; a novice of great weight begins with very little, and after
     * a birth running begins anew, whatever it was before (I6).
     */
    public static RunningBase of(AthleteFile file, TrainingHistory history, LocalDate today) {
        var base = beginsAnew(file, history, today) ? NONE : unlimited(file, history, today);
        return isObeseNovice(file.athlete()) ? base.within(OBESE_NOVICE_FIRST_WEEK_METERS) : base;
    }

    /** Whether the first week is limited because of the body mass index (F9). */
    public static boolean isObeseNovice(Athlete athlete) {
        var mass = athlete.body().bodyMassKg();
        var height = athlete.body().heightCm();
        if (athlete.runningLevel() != Level.NOVICE || mass == null || height == null) {
            return false;
        }
        return mass / Math.pow(height / 100, 2) > OBESE_NOVICE_BMI_ABOVE;
    }

    private RunningBase within(double mostMeters) {
        double share = Math.min(1, mostMeters / Math.max(1, weeklyMeters));
        return new RunningBase(share * weeklyMeters, share * longestMeters, runsPerWeek, daysOff);
    }

    /** Who runs again already, by what was logged, goes on from there. */
    private static boolean beginsAnew(AthleteFile file, TrainingHistory history, LocalDate today) {
        var concerns = file.athlete().screening().concerns();
        return concerns.contains(Concern.POST_PARTUM)
                && counted(history, today)
                        .between(today.minusDays(HISTORY_WINDOW_DAYS - 1L), today)
                        .noneMatch(day -> day.runs() > 0);
    }

    private static RunningBase unlimited(
            AthleteFile file, TrainingHistory history, LocalDate today) {
        var lastRun = lastRun(history, today);
        if (lastRun == null) {
            return told(file.athlete());
        }
        int daysOff = (int) ChronoUnit.DAYS.between(lastRun.date(), today);
        if (daysOff > HISTORY_WINDOW_DAYS) {
            return afterBreak(history, lastRun.date(), daysOff);
        }
        return coversEnough(history, today)
                ? logged(history, today, daysOff)
                : told(file.athlete());
    }

    /** What the first week comes to: this, or running and walking in turns. */
    RunningBase firstWeek(Athlete athlete) {
        if (!needsWalking()) {
            return this;
        }
        var runWalk =
                new RunningBase(RUN_WALK_FIRST_WEEK_METERS, RUN_WALK_FIRST_LONGEST_METERS, 0, 0);
        return isObeseNovice(athlete) ? runWalk.within(OBESE_NOVICE_FIRST_WEEK_METERS) : runWalk;
    }

    /** Too little to run without walking (F12). */
    public boolean needsWalking() {
        return weeklyMeters < NO_BASE_BELOW_METERS || longestMeters <= 0;
    }

    private static @Nullable TrainingDay lastRun(TrainingHistory history, LocalDate today) {
        return history.days().stream()
                .filter(day -> day.runs() > 0 && !day.date().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The logged days where they cover enough to count (R8), else none. */
    public static TrainingHistory counted(TrainingHistory history, LocalDate today) {
        return coversEnough(history, today) ? history : TrainingHistory.NONE;
    }

    private static boolean coversEnough(TrainingHistory history, LocalDate today) {
        return coveredDays(history, today) >= HISTORY_MIN_DAYS;
    }

    private static int coveredDays(TrainingHistory history, LocalDate today) {
        return history.between(today.minusDays(HISTORY_WINDOW_DAYS - 1L), today)
                .findFirst()
                .map(day -> (int) ChronoUnit.DAYS.between(day.date(), today) + 1)
                .orElse(0);
    }

    private static RunningBase logged(TrainingHistory history, LocalDate last, int daysOff) {
        int days = coveredDays(history, last);
        var from = last.minusDays(HISTORY_WINDOW_DAYS - 1L);
        int runs = history.between(from, last).mapToInt(TrainingDay::runs).sum();
        double weeks = days / 7.0;
        return new RunningBase(
                history.runMeters(from, last) / weeks,
                history.longestRunMeters(from, last),
                runs / weeks,
                daysOff);
    }

    private static RunningBase afterBreak(TrainingHistory history, LocalDate lastRun, int daysOff) {
        var before = logged(history, lastRun, 0);
        double share = Detraining.wayBack(daysOff).getFirst().loadShare();
        return new RunningBase(
                before.weeklyMeters * share,
                before.longestMeters * Detraining.firstLongRunShare(daysOff),
                before.runsPerWeek,
                daysOff);
    }

    private static RunningBase told(Athlete athlete) {
        var recent = athlete.recentTraining();
        return recent == null ? assumed(athlete.runningLevel()) : told(recent);
    }

    private static RunningBase told(RecentTraining recent) {
        if (recent.runsPerWeek() == 0 || recent.weeklyDistanceMeters() <= 0) {
            return NONE;
        }
        double usual = recent.weeklyDistanceMeters() / recent.runsPerWeek();
        double longest =
                recent.longestRunMeters() == null
                        ? Math.max(
                                usual, ASSUMED_LONGEST_WEEK_SHARE * recent.weeklyDistanceMeters())
                        : recent.longestRunMeters();
        return new RunningBase(recent.weeklyDistanceMeters(), longest, recent.runsPerWeek(), 0);
    }

    private static RunningBase assumed(Level level) {
        var week = RacePlanTable.FIRST_5K.peakWeekMeters();
        return switch (level) {
            case NOVICE -> NONE;
            case INTERMEDIATE -> assumed(week.intermediate());
            case ADVANCED -> assumed(week.advanced());
        };
    }

    private static RunningBase assumed(double weeklyMeters) {
        return new RunningBase(
                weeklyMeters, ASSUMED_LONGEST_WEEK_SHARE * weeklyMeters, ASSUMED_RUNS_PER_WEEK, 0);
    }
}
