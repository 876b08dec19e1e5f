package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.LoadGuardScience.SHORT_LONGEST_METERS;
import static dev.tandem.domain.science.LoadGuardScience.SHORT_LONGEST_STEP_METERS;
import static dev.tandem.domain.science.LoadGuardScience.SINGLE_RUN_FACTOR;
import static dev.tandem.domain.science.LoadGuardScience.SINGLE_RUN_WINDOW_DAYS;
import static dev.tandem.domain.science.LoadGuardScience.TWO_WEEK_GROWTH_CAP;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_GROWTH_CAP;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_GROWTH_REFERENCE_WEEKS;
import static dev.tandem.domain.science.PopulationScience.OLDER_WEEK_GROWTH_CAP;
import static dev.tandem.domain.science.RaceReadinessScience.NO_BASE_BELOW_METERS;
import static dev.tandem.domain.science.RunSizeScience.SHORTEST_LONGEST_METERS;
import static dev.tandem.domain.science.RunSizeScience.SMALLEST_WEEK_METERS;
import static dev.tandem.domain.science.RunVolumeScience.GROWTH;
import static dev.tandem.domain.science.RunVolumeScience.SMALL_WEEK_BELOW_METERS;
import static dev.tandem.domain.science.RunVolumeScience.SMALL_WEEK_GROWTH;

import dev.tandem.domain.running.Detraining;
import dev.tandem.domain.science.Cited;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * How much a week and a single run may be after the weeks planned so far: the hard caps, and the
 * gentler growth that is wanted (F9, R2, I5). After weeks without a run it is F11 that counts.
 */
@Cited({"F9", "R2", "I5", "F11"})
record Growth(Runner runner, RunLog done) {

    /** Most metres of the week that starts on a day; the first week has no cap but its base. */
    double weekCap(LocalDate weekStart) {
        int fourWeeks = done.greatestWeekMeters(WEEK_GROWTH_REFERENCE_WEEKS, 1);
        if (done.weekMeters(1) == 0) {
            return afterBreak(fourWeeks);
        }
        double cap = (1 + weekGrowth(weekStart, fourWeeks)) * fourWeeks;
        if (hadWeekOff()) {
            cap = Math.min(cap, (1 + TWO_WEEK_GROWTH_CAP) * done.weekMeters(1));
        }
        int before = done.greatestWeekMeters(WEEK_GROWTH_REFERENCE_WEEKS, 2);
        return before == 0 ? cap : Math.min(cap, (1 + TWO_WEEK_GROWTH_CAP) * before);
    }

    /** Most metres of a single run on a day. */
    double runCap(LocalDate day) {
        if (done.isEmpty()) {
            return firstWeek(day);
        }
        int longest = done.longestMeters(day.minusDays(SINGLE_RUN_WINDOW_DAYS), day.minusDays(1));
        return longest == 0 ? firstLongRun() : runAfter(longest);
    }

    /** The longest of late, as far as it is no more than what the last thirty days allow. */
    private double firstWeek(LocalDate day) {
        double logged = longestLogged(day);
        double longest = runner.base().longestMeters();
        return logged > 0 ? Math.min(longest, runAfter(logged)) : longest;
    }

    double longestLogged(LocalDate day) {
        return runner.logged()
                .longestRunMeters(day.minusDays(SINGLE_RUN_WINDOW_DAYS), day.minusDays(1));
    }

    /** Most metres of a single run after a longest one. */
    static double runAfter(double longest) {
        return longest < SHORT_LONGEST_METERS
                ? longest + SHORT_LONGEST_STEP_METERS
                : longest * SINGLE_RUN_FACTOR;
    }

    private double weekGrowth(LocalDate weekStart, int reference) {
        if (runner.isOlderOn(weekStart)) {
            return OLDER_WEEK_GROWTH_CAP;
        }
        if (reference < NO_BASE_BELOW_METERS) {
            return WEEK_GROWTH_CAP;
        }
        boolean isSmall = runner.isNovice() && reference < SMALL_WEEK_BELOW_METERS;
        return Math.min(WEEK_GROWTH_CAP, isSmall ? SMALL_WEEK_GROWTH : GROWTH);
    }

    private double afterBreak(int fourWeeks) {
        double before = Math.max(fourWeeks, done.isEmpty() ? 0 : done.peakWeekMeters());
        double usual = before == 0 ? runner.base().weeklyMeters() : before;
        double share = Detraining.wayBack(7 * weeksOff()).getFirst().loadShare();
        return Math.max(share * usual, SMALLEST_WEEK_METERS);
    }

    private double firstLongRun() {
        int longest = done.longestMeters(LocalDate.MIN, LocalDate.MAX);
        double usual = longest == 0 ? runner.base().longestMeters() : longest;
        double share = Detraining.firstLongRunShare(7 * weeksOff());
        return Math.max(share * usual, SHORTEST_LONGEST_METERS);
    }

    private boolean hadWeekOff() {
        return IntStream.rangeClosed(2, WEEK_GROWTH_REFERENCE_WEEKS)
                .filter(ago -> ago <= done.weeks().size())
                .anyMatch(ago -> done.weekMeters(ago) == 0);
    }

    private int weeksOff() {
        int weeks = 1;
        while (weeks < done.weeks().size() && done.weekMeters(weeks + 1) == 0) {
            weeks++;
        }
        return weeks;
    }
}
