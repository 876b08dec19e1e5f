package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.LoadGuardScience.WEEK_GROWTH_REFERENCE_WEEKS;
import static dev.tandem.domain.science.LoadGuardScience.WEEK_LOAD_GROWTH_CAP;

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
        var forms =
                Stream.of(
                                keys,
                                keys.stream().map(KeySession::shorter).toList(),
                                List.<KeySession>of())
                        .map(form -> fixpoint(form, target))
                        .toList();
        return forms.stream()
                .filter(this::isSound)
                .filter(this::isBearable)
                .findFirst()
                .orElseGet(forms::getLast);
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

    private boolean isSound(List<Draft> drafts) {
        int total = WeekDraft.meters(drafts);
        int longest = drafts.getFirst().meters();
        return longest <= LongRunShare.cap(drafts.size(), total) * total
                && drafts.stream().skip(1).allMatch(draft -> draft.meters() < longest);
    }

    private boolean isBearable(List<Draft> drafts) {
        double before = week.places().done().greatestLoad(WEEK_GROWTH_REFERENCE_WEEKS);
        return before == 0 || contents.load(drafts) <= (1 + WEEK_LOAD_GROWTH_CAP) * before;
    }
}
