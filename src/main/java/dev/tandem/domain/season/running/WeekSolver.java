package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.LoadGuardScience.WEEK_GROWTH_REFERENCE_WEEKS;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_LOAD_GROWTH_CAP;
import static dev.tandem.domain.science.RunPlanningScience.HIGH_MILEAGE_FROM_METERS;
import static dev.tandem.domain.science.RunRecipeScience.DISTANCE_STEP_METERS;
import static dev.tandem.domain.science.RunSizeScience.SHORT_LONGEST_METERS;
import static dev.tandem.domain.science.RunVolumeScience.PLATEAU_METERS;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.LongRunShare;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the largest sound week within the metres it should have: it lowers the metres until the
 * runs come to them, and takes work out of the key sessions until the week's load may follow the
 * weeks before it (I16).
 */
@Cited({"F10", "I16", "R4"})
record WeekSolver(WeekDraft.Week week, Contents contents) {

    /** The runs of a week of at most so many metres. */
    List<Draft> solve(List<KeySession> keys, int target) {
        return Stream.of(keys, keys.stream().map(KeySession::shorter).toList())
                .map(form -> largest(form, target))
                .filter(drafts -> isSound(drafts, target))
                .filter(this::isBearable)
                .findFirst()
                .orElseGet(() -> allEasy(target));
    }

    /** A week without key sessions, and with fewer metres where even that would be a leap. */
    private List<Draft> allEasy(int target) {
        int meters = target;
        var drafts = largest(List.of(), meters);
        while (!isBearable(drafts) && meters > SHORT_LONGEST_METERS) {
            meters -= DISTANCE_STEP_METERS;
            drafts = largest(List.of(), meters);
        }
        return drafts;
    }

    /** The larger of what comes of these metres and of the most before the long run's cap falls. */
    private List<Draft> largest(List<KeySession> keys, int target) {
        var drafts = fixpoint(keys, target);
        if (target < HIGH_MILEAGE_FROM_METERS || WeekDraft.meters(drafts) >= PLATEAU_METERS) {
            return drafts;
        }
        var below = fixpoint(keys, PLATEAU_METERS);
        return WeekDraft.meters(below) > WeekDraft.meters(drafts) ? below : drafts;
    }

    private List<Draft> fixpoint(List<KeySession> keys, int target) {
        int total = target;
        var drafts = new WeekDraft(week, keys, total).drafts();
        while (WeekDraft.meters(drafts) < total) {
            total = WeekDraft.meters(drafts);
            drafts = new WeekDraft(week, keys, total).drafts();
        }
        return drafts;
    }

    private static boolean isSound(List<Draft> drafts, int target) {
        int total = WeekDraft.meters(drafts);
        int longest = drafts.getFirst().meters();
        return total <= target
                && longest <= LongRunShare.cap(drafts.size(), total) * total
                && drafts.stream().skip(1).allMatch(draft -> draft.meters() < longest);
    }

    /** I16, and a lighter week is lighter than the one before. */
    private boolean isBearable(List<Draft> drafts) {
        var done = week.places().done();
        double load = contents.load(drafts);
        double last = done.greatestLoad(1);
        if (week.limit().week().phase() == Phase.RECOVERY && last > 0 && load >= last) {
            return false;
        }
        double before = done.greatestLoad(WEEK_GROWTH_REFERENCE_WEEKS);
        return before == 0 || load <= (1 + WEEK_LOAD_GROWTH_CAP) * before;
    }
}
