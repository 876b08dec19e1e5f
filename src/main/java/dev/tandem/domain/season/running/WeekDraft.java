package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunPlanningScience.LONG_RUN_TAG_FROM_RUNS;
import static dev.tandem.domain.science.RunPlanningScience.LONG_RUN_TAG_WEEK_SHARE;
import static dev.tandem.domain.science.RunRecipeScience.DISTANCE_STEP_METERS;
import static dev.tandem.domain.science.RunRecipeScience.SHORTEST_RUN_MINUTES;
import static dev.tandem.domain.science.RunSizeScience.SHORTEST_LONGEST_METERS;
import static dev.tandem.domain.science.RunVolumeScience.RECOVERY_RUN_MAX_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.RECOVERY_RUN_WEIGHT;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.LongRunShare;
import dev.tandem.domain.season.running.recipe.EasyRun;
import dev.tandem.domain.season.running.recipe.QualityRun;
import dev.tandem.domain.season.running.recipe.Rounding;

import java.util.ArrayList;
import java.util.List;

/**
 * One attempt to share a week's metres out: the longest run as long as its limits allow, the key
 * sessions beside it, easy runs with the rest. All shares and caps are taken of the metres asked
 * for, so the attempt holds only if it really comes to them.
 */
@Cited({"F2", "F10", "R3", "R4"})
record WeekDraft(Week week, List<KeySession> keys, int total) {

    private static final int SHORTEST_METERS = SHORTEST_LONGEST_METERS - DISTANCE_STEP_METERS;

    /** What stays the same from attempt to attempt. */
    record Week(Places places, LongRunLimit limit, List<Place> runs) {
        Runner runner() {
            return places.runner();
        }
    }

    List<Draft> drafts() {
        var roles = roles();
        var longest = roles.longest();
        int most = mostOfLongest(longest);
        var qualities = qualities(roles, most);
        var easy = easyPlaces(longest, qualities);
        int lacking = easy.size() * leastEasy() - (total - most - meters(qualities));
        int longMeters = Math.clamp(most - lacking, Math.min(smallestLongest(), most), most);
        int rest = total - longMeters - meters(qualities);
        var drafts = new ArrayList<Draft>();
        drafts.add(Draft.longest(longest, longMeters, finish(longest, longMeters)));
        var easies = easies(easy, longMeters, rest);
        drafts.addAll(longer(qualities, rest - meters(easies)));
        drafts.addAll(easies);
        return drafts;
    }

    /** Key sessions with easy running after the work where the easy runs leave metres over. */
    private static List<Draft> longer(List<Draft> qualities, int left) {
        int spare = left;
        var drafts = new ArrayList<Draft>();
        for (var draft : qualities) {
            var longer = draft.longerBy(spare);
            spare -= longer.meters() - draft.meters();
            drafts.add(longer);
        }
        return drafts;
    }

    static int meters(List<Draft> drafts) {
        return drafts.stream().mapToInt(Draft::meters).sum();
    }

    private Roles roles() {
        return Roles.of(week.runs(), week.limit(), !keys.isEmpty());
    }

    private int mostOfLongest(Place longest) {
        double share = LongRunShare.cap(week.runs().size(), total);
        int limit = week.limit().meters(longest.date(), longest.minutes());
        int least = Math.clamp(limit, SHORTEST_METERS, SHORTEST_LONGEST_METERS);
        return Math.max(least, Math.min(Rounding.halfKmWithin(share * total), limit));
    }

    /** With less, the others could not share the rest out and stay shorter. */
    private int smallestLongest() {
        int runs = week.runs().size();
        int steps =
                Math.ceilDiv(
                        total + (runs - 1) * DISTANCE_STEP_METERS, runs * DISTANCE_STEP_METERS);
        return Math.max(SHORTEST_METERS, steps * DISTANCE_STEP_METERS);
    }

    private List<Draft> qualities(Roles roles, int longMeters) {
        var places = roles.keyPlaces();
        var drafts = new ArrayList<Draft>();
        for (int index = 0; index < Math.min(places.size(), keys.size()); index++) {
            var place = places.get(index);
            var room = new QualityRun.Room(place.minutes(), mostBeside(longMeters));
            keys.get(index)
                    .within(week.runner().pacer(), caps(), room)
                    .ifPresent(run -> drafts.add(Draft.quality(place, run, room)));
        }
        return drafts;
    }

    private List<Place> easyPlaces(Place longest, List<Draft> qualities) {
        return week.runs().stream()
                .filter(place -> place != longest)
                .filter(place -> qualities.stream().noneMatch(draft -> draft.place() == place))
                .toList();
    }

    private List<Draft> easies(List<Place> places, int longMeters, int rest) {
        int least =
                places.isEmpty()
                        ? 0
                        : Math.min(
                                leastEasy(), Rounding.halfKmWithin((double) rest / places.size()));
        var limits = places.stream().map(place -> limit(place, longMeters, least)).toList();
        var parts = new Split(limits).of(rest);
        var drafts = new ArrayList<Draft>();
        for (int index = 0; index < places.size(); index++) {
            int shortest = Math.min(SHORTEST_METERS, mostBeside(longMeters));
            drafts.add(Draft.easy(places.get(index), Math.max(shortest, parts.get(index))));
        }
        return drafts;
    }

    private Split.Limit limit(Place place, int longMeters, int least) {
        int minutes =
                place.isForRecovery()
                        ? Math.min(RECOVERY_RUN_MAX_MINUTES, place.minutes())
                        : place.minutes();
        int most =
                Math.min(
                        Math.min(mostBeside(longMeters), week.limit().single(place.date())),
                        EasyRun.metersWithin(week.runner().pacer(), minutes));
        return new Split.Limit(
                Math.min(least, most), most, place.isForRecovery() ? RECOVERY_RUN_WEIGHT : 1);
    }

    /**
     * Most metres of any other run: shorter than the longest, and no long run by its share (R3).
     */
    private int mostBeside(int longMeters) {
        int shorter = longMeters - DISTANCE_STEP_METERS;
        return week.runs().size() < LONG_RUN_TAG_FROM_RUNS
                ? shorter
                : Math.min(shorter, Rounding.halfKmWithin(LONG_RUN_TAG_WEEK_SHARE * total - 1));
    }

    private int leastEasy() {
        return EasyRun.metersWithin(week.runner().pacer(), SHORTEST_RUN_MINUTES);
    }

    private int finish(Place longest, int longMeters) {
        return marathon().meters(longMeters, caps(), longest.slot().has(Tag.HARD));
    }

    private QualityCaps caps() {
        var course = week.limit().course();
        var company =
                new KeySessionCount(week.runner(), course).isNoviceStart(week.limit().week())
                        ? QualityCaps.Company.NOVICE_START
                        : marathon().company(roles().longest().slot().has(Tag.HARD));
        return new QualityCaps(week.runner().pacer(), total, Math.max(1, keys.size()), company);
    }

    private MarathonFinish marathon() {
        return new MarathonFinish(week.runner(), week.limit().course(), week.limit().week());
    }
}
