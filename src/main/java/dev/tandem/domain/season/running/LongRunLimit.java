package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunSizeScience.SHORT_LONGEST_METERS;
import static dev.tandem.domain.science.RunVolumeScience.LIGHTER_LONG_RUN_SHARE;
import static dev.tandem.domain.science.RunVolumeScience.TAPER_LONG_RUN_SHARE;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.running.recipe.EasyRun;
import dev.tandem.domain.season.running.recipe.LongRun;
import dev.tandem.domain.season.running.recipe.Rounding;

import java.time.LocalDate;

/** How long the longest run of a week may be, whatever the week's distance (F9, F10, F7). */
@Cited({"F7", "F9", "F10", "F8"})
record LongRunLimit(Runner runner, Course course, FrameWeek week, RunLog done) {

    /** Days that a shorter long run is compared with. */
    private static final int LOOK_BACK_DAYS = 21;

    /** Metres in half kilometres of the longest run on a day with so many minutes. */
    int meters(LocalDate day, int minutes) {
        double limit = Math.min(new Growth(runner, done).runCap(day), Math.min(usual(), shorter()));
        return Math.min(Rounding.halfKmWithin(limit), byMinutes(minutes));
    }

    /** Metres in half kilometres of any run on a day, after the runs known before it. */
    int single(LocalDate day) {
        return Rounding.halfKmWithin(new Growth(runner, done).runCap(day));
    }

    /** A short run takes no walk at its end and so goes a little further in the same minutes. */
    private int byMinutes(int minutes) {
        int most = Math.min(minutes, runner.longestMinutes(course.aim()));
        if (course.holdsRace(week)) {
            return EasyRun.metersWithin(runner.pacer(), most);
        }
        return Math.max(
                LongRun.metersWithin(runner.pacer(), most),
                Math.min(SHORT_LONGEST_METERS, EasyRun.metersWithin(runner.pacer(), most)));
    }

    private double usual() {
        return Math.max(course.aim().longestRunMeters(), runner.base().longestMeters());
    }

    private double shorter() {
        var start = week.startDate();
        int longest = done.longestMeters(start.minusDays(LOOK_BACK_DAYS), start.minusDays(1));
        return longest == 0 ? Double.MAX_VALUE : shorterShare() * longest;
    }

    private double shorterShare() {
        return switch (week.phase()) {
            case RECOVERY -> LIGHTER_LONG_RUN_SHARE;
            case TAPER -> TAPER_LONG_RUN_SHARE;
            case BASE, BUILD, PEAK -> Double.MAX_VALUE;
        };
    }
}
