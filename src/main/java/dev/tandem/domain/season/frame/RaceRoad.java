package dev.tandem.domain.season.frame;

import static dev.tandem.domain.science.PopulationScience.OLDER_FROM_YEARS;
import static dev.tandem.domain.science.PopulationScience.OLDER_WEEK_GROWTH_CAP;
import static dev.tandem.domain.science.RaceReadinessScience.RAMP_WEEK_GROWTH;
import static dev.tandem.domain.science.RaceReadinessScience.READY_LONGEST_RACE_SHARE;
import static dev.tandem.domain.science.RunCycleScience.RUN_WALK_RUN_MINUTES;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.RacePlanTable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many weeks a race needs from where somebody stands: who already runs as a plan's smallest
 * peak week asks is ready at once, everybody else needs the entry base, the least weeks of the
 * table and a ramp that F9 allows from the first week on (F7).
 */
@Cited({"F7", "F9", "F10", "F12"})
record RaceRoad(
        RunningBase base, RunningBase firstWeek, Rhythm rhythm, int ageYears, int runsPerWeek) {

    /** Weeks up to a race of this distance, the race's own week included. */
    int weeksNeeded(double raceMeters) {
        var row = row(raceMeters);
        if (isReady(row)) {
            return 1;
        }
        var entry = row.base();
        int toEntry = weeksTo(entry.weeklyMeters(), entry.longestRunMeters());
        int entryWeeks = toEntry + row.weeks().min();
        int ladder = base.needsWalking() && row != RacePlanTable.FIRST_5K ? ladderWeeks() : 0;
        return Math.max(Math.max(entryWeeks, ladder + row.weeks().min()), rampWeeks(raceMeters));
    }

    /** Whether a plan from a day on can lead to a race of a distance on another. */
    boolean leadsTo(double raceMeters, LocalDate start, LocalDate race) {
        return weeksBetween(start, race) >= weeksNeeded(raceMeters);
    }

    /** The first day on which the race would be accepted. */
    LocalDate earliest(double raceMeters, LocalDate start) {
        int needed = weeksNeeded(raceMeters);
        return start.plusDays(needed == 1 ? 6 : 7L * (needed - 1));
    }

    /** Weeks a plan has, a last short one included; a plan has at least one whole week. */
    static int weeksBetween(LocalDate start, LocalDate race) {
        long days = ChronoUnit.DAYS.between(start, race) + 1;
        return days < 7 ? 0 : (int) Math.ceilDiv(days, 7L);
    }

    private RacePlanTable row(double raceMeters) {
        var row = RacePlanTable.of(raceMeters);
        return row == RacePlanTable.FIVE_K && base.needsWalking() ? RacePlanTable.FIRST_5K : row;
    }

    private boolean isReady(RacePlanTable row) {
        return base.weeklyMeters() >= row.peakWeekMeters().novice()
                && base.longestMeters()
                        >= Math.min(readyLongest(row), row.longestRunMeters().low());
    }

    private int rampWeeks(double raceMeters) {
        double longest =
                Math.min(
                        READY_LONGEST_RACE_SHARE * raceMeters,
                        LongRunShare.longestWithin(
                                runsPerWeek, row(raceMeters).peakWeekMeters().novice()));
        double week = LongRunShare.weekFor(longest, runsPerWeek);
        return weeksTo(week, longest) + Taper.of(raceMeters).weeks();
    }

    private double readyLongest(RacePlanTable row) {
        return LongRunShare.longestWithin(runsPerWeek, row.peakWeekMeters().novice());
    }

    private int weeksTo(double weeklyMeters, double longestMeters) {
        double growth = ageYears >= OLDER_FROM_YEARS ? OLDER_WEEK_GROWTH_CAP : RAMP_WEEK_GROWTH;
        return new Ramp(firstWeek, rhythm, growth).weeksTo(weeklyMeters, longestMeters);
    }

    private int ladderWeeks() {
        int rungs = RUN_WALK_RUN_MINUTES.size();
        return rungs + (rungs - 1) / (rhythm.every() - 1);
    }
}
