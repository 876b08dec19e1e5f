package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.LoadGuardScience.OBESE_NOVICE_FIRST_WEEK_METERS;
import static dev.tandem.domain.science.RunCycleScience.LIGHTER_WEEK_CHOSEN_FACTOR;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.LongRunShare;
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
 * and all together grow no faster than F9 lets them.
 */
@Cited({"F9", "F10", "F12"})
record LadderWeek(Places places, List<Place> runs) {

    /** The runs beside the longest stay below the top rung, so that they are shorter. */
    private static final int BESIDE_RUNG = RunWalk.rungs() - 2;

    private record Choice(RunWalk longest, List<RunWalk> others) {
        int meters() {
            return longest.meters() + others.stream().mapToInt(RunWalk::meters).sum();
        }
    }

    /** The run-walks by the keys of their slots. */
    Map<String, Filled.Content> contents() {
        var longPlace =
                runs.stream().filter(Place::mayBeLongest).findFirst().orElse(runs.getFirst());
        var others = runs.stream().filter(place -> place != longPlace).toList();
        var choice = choose(longPlace, others);
        var contents = new LinkedHashMap<String, Filled.Content>();
        contents.put(
                longPlace.key(),
                new Filled.Content(choice.longest().workout(), EnumSet.of(Tag.LONG)));
        for (int index = 0; index < others.size(); index++) {
            var run = choice.others().get(index).workout();
            contents.put(
                    others.get(index).key(), new Filled.Content(run, EnumSet.noneOf(Tag.class)));
        }
        return contents;
    }

    private Choice choose(Place longPlace, List<Place> others) {
        return choose(longPlace, others, RunWalk.USUAL_WALK_MINUTES - 1)
                .or(() -> choose(longPlace, others, 0))
                .orElseGet(() -> smallest(longPlace, others));
    }

    private Optional<Choice> choose(Place longPlace, List<Place> others, int leastWalk) {
        double cap = weekCap();
        var longest = options(rung(), longPlace.minutes(), leastWalk);
        var besides =
                others.stream()
                        .map(
                                place ->
                                        options(
                                                Math.min(rung(), BESIDE_RUNG),
                                                place.minutes(),
                                                leastWalk))
                        .toList();
        return longest.stream()
                .filter(run -> run.meters() <= runCap(longPlace))
                .flatMap(run -> around(run, besides, cap).stream())
                .filter(choice -> isSound(choice, cap))
                .findFirst();
    }

    private static Optional<Choice> around(
            RunWalk longest, List<List<RunWalk>> besides, double weekCap) {
        double each = besides.isEmpty() ? 0 : (weekCap - longest.meters()) / besides.size();
        var runs = new ArrayList<RunWalk>();
        for (var options : besides) {
            options.stream()
                    .filter(run -> run.meters() < longest.meters() && run.meters() <= each)
                    .filter(run -> run.walkMinutes() <= longest.walkMinutes())
                    .findFirst()
                    .ifPresent(runs::add);
        }
        return runs.size() == besides.size()
                ? Optional.of(new Choice(longest, runs))
                : Optional.empty();
    }

    private static boolean isSound(Choice choice, double weekCap) {
        int runs = choice.others().size() + 1;
        double share = LongRunShare.cap(runs, choice.meters());
        return choice.meters() <= weekCap && choice.longest().meters() <= share * choice.meters();
    }

    private Choice smallest(Place longPlace, List<Place> others) {
        var least = options(0, longPlace.minutes(), 0).getLast();
        return new Choice(least, others.stream().map(place -> least).toList());
    }

    /** Run-walks of a rung that fit into some minutes, the longest first. */
    private List<RunWalk> options(int rung, int minutes, int leastWalk) {
        return IntStream.rangeClosed(1, RunWalk.usualTimes(rung))
                .boxed()
                .flatMap(
                        times ->
                                IntStream.rangeClosed(leastWalk, RunWalk.USUAL_WALK_MINUTES)
                                        .mapToObj(walk -> runWalk(rung, times, walk)))
                .filter(run -> run.minutes() <= minutes)
                .sorted(
                        Comparator.comparingInt(RunWalk::meters)
                                .thenComparingInt(RunWalk::times)
                                .reversed())
                .toList();
    }

    private RunWalk runWalk(int rung, int times, int walkMinutes) {
        return new RunWalk(places.runner().pacer(), rung, times, walkMinutes);
    }

    private int rung() {
        return new Ladder(places.runner(), places.course()).rung(week());
    }

    private double runCap(Place place) {
        return places.done().isEmpty()
                ? Double.MAX_VALUE
                : new Growth(places.runner(), places.done()).runCap(place.date());
    }

    private double weekCap() {
        var done = places.done();
        if (done.isEmpty()) {
            return places.runner().isObeseNovice()
                    ? OBESE_NOVICE_FIRST_WEEK_METERS
                    : Double.MAX_VALUE;
        }
        double cap = new Growth(places.runner(), done).weekCap(week().startDate());
        return week().lighter()
                ? Math.min(cap, LIGHTER_WEEK_CHOSEN_FACTOR * done.weekMeters(1))
                : cap;
    }

    private FrameWeek week() {
        return places.week();
    }
}
