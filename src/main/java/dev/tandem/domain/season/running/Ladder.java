package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunCycleScience.RUN_WALK_RUN_MINUTES;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.running.recipe.Effort;

/**
 * Where in the season a beginner stands on the run-walk ladder; lighter weeks repeat a rung (F12).
 */
@Cited("F12")
record Ladder(Runner runner, Course course) {

    /** A first piece as a share of the longest run lately. */
    private static final double FIRST_PIECE_OF_LONGEST = 0.4;

    /** Whether the runs of a week are run-walks. */
    boolean covers(FrameWeek week) {
        return runner.base().needsWalking() && rung(week) < RUN_WALK_RUN_MINUTES.size();
    }

    /** The rung of a week, from 0. */
    int rung(FrameWeek week) {
        long climbed = course.before(week).stream().filter(Ladder::climbs).count();
        return firstRung() + (int) (climbs(week) ? climbed : Math.max(0, climbed - 1));
    }

    /** Weeks of the season that the ladder takes. */
    static int weeks(Course course, Runner runner) {
        var ladder = new Ladder(runner, course);
        return (int) course.weeks().stream().filter(ladder::covers).count();
    }

    /** Who runs a little begins where a piece is no more than a part of their longest run. */
    private int firstRung() {
        double longest = runner.pacer().seconds(Effort.EASY, runner.base().longestMeters());
        return (int)
                RUN_WALK_RUN_MINUTES.stream()
                        .skip(1)
                        .filter(minutes -> 60 * minutes <= FIRST_PIECE_OF_LONGEST * longest)
                        .count();
    }

    private static boolean climbs(FrameWeek week) {
        return !week.lighter() && week.phase() != Phase.TAPER;
    }
}
