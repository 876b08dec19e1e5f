package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.plan.PlanResult.Conflict;
import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.Wish;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.unit.SessionKind;

import java.util.EnumSet;
import java.util.List;

/**
 * Which wishes cannot hold together. From all of them one after the other is left out for good as
 * long as the others still collide: then any one of those that stay, left out, would do.
 */
final class Conflicts {
    private Conflicts() {}

    static List<Conflict> irreducible(WeekProblem problem, Demand demand) {
        var holding = EnumSet.allOf(Relaxable.class);
        for (var each : Relaxable.values()) {
            holding.remove(each);
            if (isFeasible(problem, demand, holding)) {
                holding.add(each);
            }
        }
        return holding.stream()
                .map(each -> new Conflict(each.wish(), ConflictWords.of(each, problem, demand)))
                .toList();
    }

    /** Whether the least week fits while only these wishes hold. */
    static boolean isFeasible(WeekProblem problem, Demand demand, EnumSet<Relaxable> holding) {
        var relaxed = problem;
        for (var each : EnumSet.complementOf(holding)) {
            relaxed = each.relax(relaxed);
        }
        var least = Relaxable.least(demand, holding);
        for (var slots : leastWeeks(problem, demand)) {
            if (WeekScheduler.isFeasible(relaxed.withSlots(only(least, slots)))) {
                return true;
            }
        }
        return false;
    }

    /** The ways to build the least week, or the least one that holds every moved session. */
    private static List<List<Slot>> leastWeeks(WeekProblem problem, Demand demand) {
        return WeekFitter.byLoss(demand).reversed().stream()
                .map(wish -> WeekFitter.variants(problem, demand, wish))
                .filter(variants -> !variants.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Slot> only(Wish wish, List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.kind() != SessionKind.RUN || wish.runs() > 0)
                .filter(slot -> slot.kind() != SessionKind.STRENGTH || wish.strength() > 0)
                .toList();
    }
}
