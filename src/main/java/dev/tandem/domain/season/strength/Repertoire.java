package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The exercises an athlete may do in a week: the equipment is there, the level allows it or a
 * benchmark or goal proves it (R7), and no limitation of any of its days forbids it.
 */
@Cited(
        value = {"R7", "R19"},
        confidence = Confidence.RULING)
final class Repertoire {
    private static final int MOST_ALTERNATIVES = 3;

    private final Lifter lifter;
    private final List<Exercise> permitted;
    private final Map<Need, List<Exercise>> byNeed = new EnumMap<>(Need.class);

    /**
     * How an exercise is looked for: the block, what is taken already, how hard on the legs, and
     * among which (none named means any).
     */
    record Search(int block, Set<String> taken, int mostFatigue, Set<String> among) {
        Search oneBlockEarlier() {
            return new Search(block - 1, taken, mostFatigue, among);
        }

        private boolean allows(Exercise exercise) {
            return !taken.contains(exercise.slug())
                    && (among.isEmpty() || among.contains(exercise.slug()));
        }
    }

    Repertoire(Lifter lifter, Kit kit, Set<Restriction> restrictions) {
        this.lifter = lifter;
        this.permitted =
                Catalogue.standard().all().stream()
                        .filter(exercise -> kit.has(exercise.equipment()))
                        .filter(
                                exercise ->
                                        lifter.level().isAtLeast(exercise.level())
                                                || lifter.hasProofOf(exercise))
                        .filter(exercise -> !Forbidden.by(restrictions, exercise))
                        .toList();
        for (var need : Need.values()) {
            byNeed.put(need, of(need.patterns()).toList());
        }
    }

    Stream<Exercise> of(Collection<MovementPattern> patterns) {
        return permitted.stream().filter(exercise -> patterns.contains(exercise.pattern()));
    }

    /** The exercise for a need, or for what may stand in for it. */
    Optional<Exercise> choose(Need need, Search search) {
        return Stream.concat(Stream.of(need), need.instead().stream())
                .map(each -> chosenFor(each, search))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The exercises of a need that are free, those with a goal or little fatigue if there are. */
    private List<Exercise> pool(Need need, Search search) {
        var free = byNeed.getOrDefault(need, List.of()).stream().filter(search::allows).toList();
        var light =
                free.stream()
                        .filter(
                                each ->
                                        each.traits().lowerBodyFatigue() <= search.mostFatigue()
                                                || lifter.goalOf(each).isPresent())
                        .toList();
        return light.isEmpty() ? free : light;
    }

    private Optional<Exercise> chosenFor(Need need, Search search) {
        var pool = pool(need, search);
        return proven(need, pool).or(() -> byTaste(need, pool, search.block()));
    }

    /** A lift with a goal leads, then one with a benchmark to reckon weights from. */
    private Optional<Exercise> proven(Need need, List<Exercise> pool) {
        if (need == Need.EASY_SINGLE_LEG || need == Need.EASY_PUSH || need == Need.EASY_PULL) {
            return Optional.empty();
        }
        var goal = pool.stream().filter(each -> lifter.goalOf(each).isPresent()).findFirst();
        return goal.or(
                () ->
                        pool.stream()
                                .filter(each -> lifter.oneRepMaxOf(each).isPresent())
                                .max(Comparator.comparing(this::provenOn)));
    }

    private LocalDate provenOn(Exercise exercise) {
        return lifter.benchmarkOf(exercise).orElseThrow().date();
    }

    private Optional<Exercise> byTaste(Need need, List<Exercise> pool, int block) {
        var tiers = lifter.isNovice() ? need.novice() : need.trained();
        if (lifter.isNovice() && need.climbs()) {
            var rungs = tiers.stream().flatMap(List::stream).flatMap(in(pool)).toList();
            if (!rungs.isEmpty()) {
                var rung = Math.min(lifter.firstRung() + block, rungs.size() - 1);
                return Optional.of(rungs.get(rung));
            }
        }
        for (var tier : tiers) {
            var equals = tier.stream().flatMap(in(pool)).toList();
            if (!equals.isEmpty()) {
                return Optional.of(equals.get(block % equals.size()));
            }
        }
        return pool.stream().max(Comparator.comparing(Exercise::level));
    }

    private static Function<String, Stream<Exercise>> in(List<Exercise> pool) {
        return slug -> pool.stream().filter(exercise -> exercise.slug().equals(slug));
    }

    /** What may stand in for an exercise: the same pattern, its neighbours first, not harder. */
    List<String> alternativesTo(Exercise exercise, Set<String> taken) {
        var neighbours = new ArrayList<String>(exercise.ladder().regressions());
        neighbours.addAll(exercise.ladder().progressions());
        var others =
                of(Set.of(exercise.pattern()))
                        .filter(each -> !taken.contains(each.slug()))
                        .filter(each -> each.traits().unit() == exercise.traits().unit())
                        .toList();
        var noHarder = others.stream().filter(each -> isNoHarder(each, exercise)).toList();
        return (noHarder.isEmpty() ? others : noHarder)
                .stream()
                        .sorted(
                                Comparator.comparing(
                                        (Exercise each) -> !neighbours.contains(each.slug())))
                        .limit(MOST_ALTERNATIVES)
                        .map(Exercise::slug)
                        .toList();
    }

    private static boolean isNoHarder(Exercise other, Exercise exercise) {
        return other.traits().lowerBodyFatigue() <= exercise.traits().lowerBodyFatigue()
                && other.traits().impact() <= exercise.traits().impact();
    }
}
