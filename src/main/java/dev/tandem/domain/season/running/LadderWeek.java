package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.running.recipe.RunWalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A week of run-walks on one rung of the ladder: one of them is a little longer than the others,
 * and all together keep their caps.
 */
@Cited({"F9", "F10", "F12"})
record LadderWeek(Places places, List<Place> runs) {

    /** Fewer turns than this only where the caps leave no others (design default). */
    private static final int LEAST_TIMES = 3;

    /** The runs beside the longest stay below the top rung, so that they are shorter. */
    private static final int BESIDE_RUNG = RunWalk.rungs() - 2;

    /** The run-walks by the keys of their slots. */
    Map<String, Filled.Content> contents() {
        var contents = new LinkedHashMap<String, Filled.Content>();
        for (var run : choose(longestFirst()).entrySet()) {
            var tags = EnumSet.noneOf(Tag.class);
            if (contents.isEmpty()) {
                tags.add(Tag.LONG);
            }
            contents.put(run.getKey().key(), new Filled.Content(run.getValue().workout(), tags));
        }
        return contents;
    }

    private List<Place> longestFirst() {
        var longest = runs.stream().filter(Place::mayBeLongest).findFirst();
        var ordered = new ArrayList<>(runs);
        longest.ifPresent(
                place -> {
                    ordered.remove(place);
                    ordered.addFirst(place);
                });
        return ordered;
    }

    /** The rung of the week, or the highest below it that the caps have room for. */
    private Map<Place, RunWalk> choose(List<Place> ordered) {
        return choose(ordered, LEAST_TIMES)
                .or(() -> choose(ordered, 1))
                .orElseGet(() -> smallest(ordered));
    }

    private Optional<Map<Place, RunWalk>> choose(List<Place> ordered, int leastTimes) {
        int rung = new Ladder(places.runner(), places.course()).rung(places.week());
        return IntStream.rangeClosed(0, rung)
                .map(below -> rung - below)
                .mapToObj(each -> new Turns(each, leastTimes))
                .flatMap(
                        turns ->
                                choose(ordered, turns, RunWalk.USUAL_WALK_MINUTES - 1)
                                        .or(() -> choose(ordered, turns, 0))
                                        .stream())
                .findFirst();
    }

    /** A rung, and how often at least running and walking take turns on it. */
    private record Turns(int rung, int least) {
        Turns atMost(int other) {
            return new Turns(Math.min(rung, other), least);
        }
    }

    private Optional<Map<Place, RunWalk>> choose(List<Place> ordered, Turns turns, int leastWalk) {
        var caps = new LadderCaps(places);
        double weekMeters = caps.weekMeters();
        var longest = options(turns, ordered.getFirst().minutes(), leastWalk);
        var beside = new LinkedHashMap<Place, List<RunWalk>>();
        for (var place : ordered.subList(1, ordered.size())) {
            beside.put(place, options(turns.atMost(BESIDE_RUNG), place.minutes(), leastWalk));
        }
        return longest.stream()
                .map(run -> week(ordered.getFirst(), run, beside, weekMeters))
                .filter(week -> week.size() == ordered.size() && caps.allow(week))
                .findFirst();
    }

    /** The longest run-walk and beside it the longest ones that are shorter; fewer if none is. */
    private static Map<Place, RunWalk> week(
            Place place, RunWalk longest, Map<Place, List<RunWalk>> beside, double weekMeters) {
        double each = beside.isEmpty() ? 0 : (weekMeters - longest.meters()) / beside.size();
        var week = new LinkedHashMap<Place, RunWalk>();
        week.put(place, longest);
        beside.forEach(
                (other, options) ->
                        options.stream()
                                .filter(run -> run.meters() < longest.meters())
                                .filter(run -> run.meters() <= each)
                                .filter(run -> run.walkMinutes() <= longest.walkMinutes())
                                .findFirst()
                                .ifPresent(run -> week.put(other, run)));
        return week;
    }

    /** The least there is, the longest of them a little longer than the others. */
    private Map<Place, RunWalk> smallest(List<Place> ordered) {
        var options = options(new Turns(0, 1), ordered.getFirst().minutes(), 0);
        var least = options.isEmpty() ? runWalk(0, 1, 0) : options.getLast();
        var longer =
                options.stream().filter(run -> run.meters() > least.meters()).toList().reversed();
        var week = new LinkedHashMap<Place, RunWalk>();
        ordered.forEach(place -> week.put(place, least));
        week.put(ordered.getFirst(), longer.isEmpty() ? least : longer.getFirst());
        return week;
    }

    /** Run-walks of a rung that fit into some minutes, the longest first. */
    private List<RunWalk> options(Turns turns, int minutes, int leastWalk) {
        int rung = turns.rung();
        int usual = RunWalk.usualTimes(rung);
        return IntStream.rangeClosed(Math.min(turns.least(), usual), usual)
                .boxed()
                .flatMap(
                        times ->
                                IntStream.rangeClosed(leastWalk, RunWalk.USUAL_WALK_MINUTES)
                                        .mapToObj(walk -> runWalk(rung, times, walk)))
                .filter(run -> run.minutes() <= minutes && run.isMostlyWork())
                .sorted(
                        Comparator.comparingInt(RunWalk::meters)
                                .thenComparingInt(RunWalk::times)
                                .reversed())
                .toList();
    }

    private RunWalk runWalk(int rung, int times, int walkMinutes) {
        return new RunWalk(places.runner().pacer(), rung, times, walkMinutes);
    }
}
