package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.cost.SoftCost;
import dev.tandem.domain.schedule.cost.SoftCosts;
import dev.tandem.domain.schedule.rule.Sitting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What a session costs where it is, each soft cost apart. */
record Shares(Sitting it, List<Sitting> others, WeekProblem problem) {

    /** The cost that speaks most for being there instead. */
    Optional<SoftCost> greatestOver(Shares there) {
        ToIntFunction<SoftCost> more = cost -> of(cost) - there.of(cost);
        return SoftCosts.ALL.stream()
                .filter(cost -> more.applyAsInt(cost) > 0)
                .filter(cost -> SoftCosts.explains(cost, there.of(cost)))
                .max(Comparator.comparingInt(more));
    }

    private int of(SoftCost cost) {
        return switch (cost) {
            case SoftCost.OnPlace place -> place.cost().of(it, problem);
            case SoftCost.OnDay day -> others.stream().mapToInt(other -> of(day, other)).sum();
            case SoftCost.OnPair pair ->
                    others.stream().mapToInt(other -> of(pair.cost(), other)).sum();
            case SoftCost.OnRepeat pair ->
                    others.stream()
                            .filter(other -> other.isInWeek() && problem.canRepeat())
                            .mapToInt(other -> of(pair.cost(), other))
                            .sum();
        };
    }

    private int of(SoftCost.OnDay cost, Sitting other) {
        return other.day() == it.day()
                ? problem.roomOn(problem.start().plusDays(it.day()))
                        .map(room -> cost.cost().of(it, other, room))
                        .orElse(0)
                : 0;
    }

    private int of(SoftCost.PairCost cost, Sitting other) {
        return other.isBefore(it)
                ? cost.of(other, it, problem.limits())
                : cost.of(it, other, problem.limits());
    }
}
