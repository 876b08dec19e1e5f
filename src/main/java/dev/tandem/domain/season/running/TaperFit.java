package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunRecipeScience.DISTANCE_STEP_METERS;

import dev.tandem.domain.science.Cited;

import java.util.List;

/**
 * Lowers a week of the taper until the runs of its last days leave the seven days that end with the
 * race below their limit (R5).
 */
@Cited("R5")
record TaperFit(Course course, RunLog done) {

    List<Draft> solve(WeekSolver solver, List<KeySession> keys, int target) {
        var race = course.mainRace();
        var drafts = solver.solve(keys, target);
        if (race == null || done.isEmpty()) {
            return drafts;
        }
        double cap = new TaperVolume(course, done).windowCap(race);
        for (int less = target; inWindow(drafts) > cap && less > DISTANCE_STEP_METERS; ) {
            less -= DISTANCE_STEP_METERS;
            drafts = solver.solve(keys, less);
        }
        return drafts;
    }

    private int inWindow(List<Draft> drafts) {
        var race = course.mainRace();
        return race == null
                ? 0
                : drafts.stream()
                        .filter(
                                draft ->
                                        !draft.place()
                                                .date()
                                                .isBefore(TaperVolume.windowStart(race)))
                        .mapToInt(Draft::meters)
                        .sum();
    }
}
