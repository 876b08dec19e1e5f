package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.LongRunShare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** From the places of a week's runs to the runs themselves. */
record WeekPlan(Places places) {

    /** With so many runs or fewer the longest has a large share of the week. */
    private static final int FEW_RUNS = 3;

    /** The runs by the keys of their slots. */
    Map<String, Filled.Content> contents(List<Place> runs) {
        if (ladder().covers(week())) {
            return new LadderWeek(places, runs).contents();
        }
        var contents = contents();
        var drafts = drafts(runs);
        var byKey = new LinkedHashMap<String, Filled.Content>();
        for (var draft : drafts) {
            byKey.put(draft.place().key(), contents.content(draft, drafts));
        }
        return byKey;
    }

    /** The runs of a week that is no ladder week, before they are written out. */
    List<Draft> drafts(List<Place> runs) {
        var drafts = draftsOf(runs);
        return runs.size() > FEW_RUNS && exceedsShare(drafts) ? drafts(withoutOne(runs)) : drafts;
    }

    /** Four very short runs or more would have too long a longest one among them (R4). */
    private static boolean exceedsShare(List<Draft> drafts) {
        int meters = WeekDraft.meters(drafts);
        return drafts.getFirst().meters() > LongRunShare.cap(drafts.size(), meters) * meters;
    }

    /** All but the last easy run. */
    private static List<Place> withoutOne(List<Place> runs) {
        var easy = runs.stream().filter(run -> run.slot().tags().isEmpty()).toList();
        var last = easy.isEmpty() ? runs.getLast() : easy.getLast();
        return runs.stream().filter(run -> run != last).toList();
    }

    private List<Draft> draftsOf(List<Place> runs) {
        var keys = new KeySessions(runner(), course()).of(week(), runs.size());
        var limit = new LongRunLimit(runner(), course(), week(), places.done());
        var solver = new WeekSolver(new WeekDraft.Week(places, limit, runs), contents());
        int target = new Volume(runner(), course()).meters(week(), places.done());
        return week().phase() == Phase.TAPER
                ? new TaperFit(places).solve(solver, keys, target)
                : solver.solve(keys, target);
    }

    /** Whether a limitation forbids running on any day of the week; careful, it then has no run. */
    boolean mayNotRun() {
        return IntStream.range(0, 7)
                .mapToObj(week().startDate()::plusDays)
                .anyMatch(runner()::mayNotRunOn);
    }

    Contents contents() {
        return new Contents(runner(), course(), week());
    }

    Ladder ladder() {
        return new Ladder(runner(), course());
    }

    Runner runner() {
        return places.runner();
    }

    Course course() {
        return places.course();
    }

    FrameWeek week() {
        return places.week();
    }
}
