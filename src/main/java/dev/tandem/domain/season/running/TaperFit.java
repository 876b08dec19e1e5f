package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunRecipeScience.DISTANCE_STEP_METERS;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.science.Cited;

import java.util.List;

/**
 * Makes a week of the taper a little larger or smaller until the runs of its last days leave the
 * seven days that end with the race within their range (R5). A race in the middle of a plan week
 * has some of those days in the week before.
 */
@Cited("R5")
record TaperFit(Course course, RunLog done) {

    List<Draft> solve(WeekSolver solver, List<KeySession> keys, int target) {
        var race = course.mainRace();
        var drafts = solver.solve(keys, target);
        if (race == null || done.isEmpty()) {
            return drafts;
        }
        var volume = new TaperVolume(course, done);
        int most = Math.max(target, volume.mostOfWeek());
        for (int more = target;
                isIn(race, drafts)
                        && inWindow(race, drafts) < volume.windowFloor(race)
                        && more < most; ) {
            more += DISTANCE_STEP_METERS;
            drafts = solver.solve(keys, more);
        }
        for (int less = target;
                inWindow(race, drafts) > volume.windowCap(race) && less > DISTANCE_STEP_METERS; ) {
            less -= DISTANCE_STEP_METERS;
            drafts = solver.solve(keys, less);
        }
        return drafts;
    }

    /** Whether any run is in the last days before the race. */
    private static boolean isIn(Goal.Race race, List<Draft> drafts) {
        return inWindow(race, drafts) > 0;
    }

    private static int inWindow(Goal.Race race, List<Draft> drafts) {
        var start = TaperVolume.windowStart(race);
        return drafts.stream()
                .filter(draft -> !draft.place().date().isBefore(start))
                .mapToInt(Draft::meters)
                .sum();
    }
}
