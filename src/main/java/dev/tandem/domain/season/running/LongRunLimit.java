package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunVolumeScience.SHORTER_LONG_RUN_SHARE;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;
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

    private int byMinutes(int minutes) {
        return LongRun.metersWithin(
                runner.pacer(), Math.min(minutes, runner.longestMinutes(course.aim())));
    }

    private double usual() {
        return Math.max(course.aim().longestRunMeters(), runner.base().longestMeters());
    }

    private double shorter() {
        boolean isShorter = week.lighter() || week.phase() == Phase.TAPER;
        var start = week.startDate();
        int longest = done.longestMeters(start.minusDays(LOOK_BACK_DAYS), start.minusDays(1));
        return isShorter && longest > 0 ? SHORTER_LONG_RUN_SHARE * longest : Double.MAX_VALUE;
    }
}
