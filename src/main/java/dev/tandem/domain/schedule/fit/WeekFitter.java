package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.FitResult;
import dev.tandem.domain.schedule.FitResult.Fitted;
import dev.tandem.domain.schedule.FitResult.NoFit;
import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.Wish;
import dev.tandem.domain.schedule.search.Solution;
import dev.tandem.domain.schedule.search.WeekScheduler;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits as much of what is wanted into a week as its rules allow. Sessions given up weigh by the
 * emphasis; among the variants of the same sessions an earlier one wins, unless a later one makes a
 * clearly better week.
 */
public final class WeekFitter {
    /** Emphasis in whole thousandths, so that equal losses are equal. */
    private static final int WHOLE = 1000;

    /**
     * What a step down the list of variants costs, in the points of soft costs (ours): less than a
     * wished day that gives way or two hard days in a row, more than a bit of comfort.
     */
    private static final int VARIANT_STEP = 400;

    private WeekFitter() {}

    /** The same with the least week of D7. */
    public static FitResult fit(
            WeekProblem problem,
            Wish wanted,
            Function<Wish, List<List<Slot>>> variants,
            double emphasis) {
        return fit(problem, Demand.of(wanted, variants, emphasis));
    }

    /** The problem comes without slots; the demand's variants bring them. */
    public static FitResult fit(WeekProblem problem, Demand demand) {
        for (var wish : byLoss(demand)) {
            var solution = best(problem, demand, wish);
            if (solution != null) {
                var week = solution.inWords();
                return new Fitted(week, wish, Compromises.of(problem, demand, wish, week));
            }
        }
        return refused(problem, demand);
    }

    /** Each variant must beat those before it by what its place in the list costs it. */
    private static @Nullable Solution best(WeekProblem problem, Demand demand, Wish wish) {
        Solution best = null;
        var below = Integer.MAX_VALUE;
        for (var slots : variants(problem, demand, wish)) {
            var better = WeekScheduler.cheapest(problem.withSlots(slots), below);
            best = better == null ? best : better;
            below = better == null ? below : better.cost();
            below -= best == null ? 0 : VARIANT_STEP;
            if (below <= 0) {
                return best;
            }
        }
        return best;
    }

    /** The variants of so many sessions that hold every pinned one. */
    static List<List<Slot>> variants(WeekProblem problem, Demand demand, Wish wish) {
        var pinned = problem.pins().stream().map(Pin::slotKey).toList();
        return demand.variants().apply(wish).stream()
                .filter(slots -> slots.stream().map(Slot::key).toList().containsAll(pinned))
                .toList();
    }

    /**
     * All wishes from what is wanted down to the least, smallest loss first. Where losses are
     * equal: fewest sessions given up, then the more even week, then more runs. None of that
     * depends on the emphasis, so that more of it never means fewer runs.
     */
    static List<Wish> byLoss(Demand demand) {
        var wanted = demand.wanted();
        var emphasis = Math.round(demand.emphasis() * WHOLE);
        return IntStream.rangeClosed(demand.least().runs(), wanted.runs())
                .boxed()
                .flatMap(runs -> withRuns(runs, demand))
                .sorted(
                        Comparator.comparingLong(
                                        (Wish wish) ->
                                                (wanted.runs() - wish.runs()) * emphasis
                                                        + (wanted.strength() - wish.strength())
                                                                * (WHOLE - emphasis))
                                .thenComparing(Comparator.comparingInt(Wish::sessions).reversed())
                                .thenComparingInt(wish -> Math.abs(wish.runs() - wish.strength()))
                                .thenComparing(Comparator.comparingInt(Wish::runs).reversed()))
                .toList();
    }

    private static Stream<Wish> withRuns(int runs, Demand demand) {
        return IntStream.rangeClosed(demand.least().strength(), demand.wanted().strength())
                .mapToObj(strength -> new Wish(runs, strength));
    }

    private static NoFit refused(WeekProblem problem, Demand demand) {
        return new NoFit(refusingRule(problem, demand), Conflicts.irreducible(problem, demand));
    }

    /** The rule that refuses a pinned slot, if the week would fit without pins; else D7. */
    private static String refusingRule(WeekProblem problem, Demand demand) {
        var free = problem.withPins(List.of());
        var ways =
                byLoss(demand).stream()
                        .flatMap(wish -> variants(problem, demand, wish).stream())
                        .map(free::withSlots)
                        .filter(WeekScheduler::isFeasible)
                        .findFirst();
        return ways.stream()
                .flatMap(way -> problem.pins().stream().map(pin -> NearestDates.refusal(way, pin)))
                .flatMap(Stream::ofNullable)
                .map(Refusal::rule)
                .findFirst()
                .orElse("D7");
    }
}
