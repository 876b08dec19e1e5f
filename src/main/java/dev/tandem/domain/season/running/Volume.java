package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.LoadGuardScience.WEEK_GROWTH_REFERENCE_WEEKS;
import static dev.tandem.domain.science.RunCycleScience.LIGHTER_WEEK_CHOSEN_FACTOR;
import static dev.tandem.domain.science.RunVolumeScience.BASE_GROWTH_WEIGHT;
import static dev.tandem.domain.science.RunVolumeScience.BUILD_GROWTH_WEIGHT;
import static dev.tandem.domain.science.RunVolumeScience.FIRST_WEEK_LEAST_SHARE;
import static dev.tandem.domain.science.RunVolumeScience.FIRST_WEEK_SHARE;
import static dev.tandem.domain.science.RunVolumeScience.LIGHTER_THAN_LAST_WEEK;
import static dev.tandem.domain.science.RunVolumeScience.PEAK_GROWTH_WEIGHT;
import static dev.tandem.domain.science.RunVolumeScience.RACE_WEEK_SHARE;
import static dev.tandem.domain.science.RunVolumeScience.WEEK_AFTER_RACE_SHARE;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.running.recipe.Rounding;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How far a week goes: from a little under what was done lately, along a line to the season's
 * greatest week, less in lighter weeks, around races and in the taper; never beyond F9.
 */
@Cited({"F7", "F8", "F9", "R2", "R5", "R6", "R8"})
record Volume(Runner runner, Course course) {

    /** Weeks that a lighter week is measured against: those since the lighter one before. */
    private static final int CYCLE_WEEKS = 3;

    /** Metres that a week should have, in half kilometres. */
    int meters(FrameWeek week, RunLog done) {
        double wish =
                switch (week.phase()) {
                    case TAPER -> new TaperVolume(course, done).meters(week, firstWeek());
                    case RECOVERY -> done.isEmpty() ? firstWeek() : lighter(done);
                    case BASE, BUILD, PEAK -> Math.max(line(week), held(done));
                };
        double around = wish * raceFactor(week);
        double capped =
                done.isEmpty()
                        ? Math.min(around, firstWeek())
                        : Math.min(around, new Growth(runner, done).weekCap(week.startDate()));
        return Rounding.halfKmWithin(capped);
    }

    private double firstWeek() {
        double share =
                FIRST_WEEK_LEAST_SHARE
                        + (FIRST_WEEK_SHARE - FIRST_WEEK_LEAST_SHARE)
                                * Math.min(1, 2 * runner.emphasis());
        return share * runner.base().weeklyMeters();
    }

    private double line(FrameWeek week) {
        double progress = weight(course.before(week), week) / weight(course.weeks(), null);
        double first = firstWeek();
        return first + Math.max(0, peak() - first) * Math.min(1, progress);
    }

    /** What was reached is kept, up to the greatest week that is wanted. */
    private double held(RunLog done) {
        return Math.min(peak(), done.greatestWeekMeters(WEEK_GROWTH_REFERENCE_WEEKS, 1));
    }

    private double peak() {
        return new PeakVolume(runner, course.aim()).meters();
    }

    /** Growth that these weeks and this one are good for, the very first week left out. */
    private static double weight(List<FrameWeek> weeks, @Nullable FrameWeek last) {
        double sum = weeks.stream().skip(1).mapToDouble(each -> weight(each.phase())).sum();
        return last == null || last.number() == 1 ? Math.max(sum, 1) : sum + weight(last.phase());
    }

    private static double weight(Phase phase) {
        return switch (phase) {
            case BASE -> BASE_GROWTH_WEIGHT;
            case BUILD -> BUILD_GROWTH_WEIGHT;
            case PEAK -> PEAK_GROWTH_WEIGHT;
            case TAPER, RECOVERY -> 0;
        };
    }

    private static double lighter(RunLog done) {
        return Math.min(
                LIGHTER_WEEK_CHOSEN_FACTOR * done.greatestWeekMeters(CYCLE_WEEKS, 1),
                LIGHTER_THAN_LAST_WEEK * done.weekMeters(1));
    }

    private double raceFactor(FrameWeek week) {
        if (course.hasPassingRace(week)) {
            return RACE_WEEK_SHARE;
        }
        return course.followsRace(week) ? WEEK_AFTER_RACE_SHARE : 1;
    }
}
