package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.cost.SoftCost;
import dev.tandem.domain.schedule.cost.SoftCosts;
import dev.tandem.domain.schedule.rule.Sitting;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a session costs where it is, each soft cost apart. */
final class Shares {
    private final Sitting it;
    private final List<Sitting> others;
    private final WeekProblem problem;
    private final int[] amounts;

    Shares(Sitting it, List<Sitting> others, WeekProblem problem) {
        this.it = it;
        this.others = others;
        this.problem = problem;
        amounts = SoftCosts.ALL.stream().mapToInt(this::of).toArray();
    }

    /** The cost that speaks most for being there instead, if one does. */
    @Nullable SoftCost greatestOver(Shares there) {
        SoftCost greatest = null;
        var most = 0;
        for (var index = 0; index < amounts.length; index++) {
            var cost = SoftCosts.ALL.get(index);
            var more = amounts[index] - there.amounts[index];
            if (more > most && SoftCosts.explains(cost, there.amounts[index])) {
                greatest = cost;
                most = more;
            }
        }
        return greatest;
    }

    private int of(SoftCost cost) {
        return switch (cost) {
            case SoftCost.OnPlace place -> place.cost().of(it, problem);
            case SoftCost.OnDay day -> onDay(day);
            case SoftCost.OnPair pair -> onPairs(pair.cost());
            case SoftCost.OnRepeat pair -> problem.canRepeat() ? onRepeat(pair.cost()) : 0;
        };
    }

    private int onDay(SoftCost.OnDay cost) {
        var room = problem.roomOn(problem.start().plusDays(it.day())).orElse(null);
        if (room == null) {
            return 0;
        }
        var sum = 0;
        for (var other : others) {
            sum += other.day() == it.day() ? cost.cost().of(it, other, room) : 0;
        }
        return sum;
    }

    private int onPairs(SoftCost.PairCost cost) {
        var sum = 0;
        for (var other : others) {
            sum += of(cost, other);
        }
        return sum;
    }

    private int onRepeat(SoftCost.PairCost cost) {
        var sum = 0;
        for (var other : others) {
            sum += other.isInWeek() ? of(cost, other) : 0;
        }
        return sum;
    }

    private int of(SoftCost.PairCost cost, Sitting other) {
        return other.isBefore(it)
                ? cost.of(other, it, problem.limits())
                : cost.of(it, other, problem.limits());
    }
}
