package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.RuleSet;
import dev.tandem.domain.schedule.rule.Tally;

import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over the places of the slots, one slot a level. Exact: a branch is left only
 * when a hard rule is broken, or when even its cheapest end costs no less than the best week so
 * far. The order of trying is fixed, so the same problem gives the same week.
 */
final class Search {
    private final WeekProblem problem;
    private final RuleSet rules;
    private final Grid grid;
    private final Level[] levels;
    private final int[] chosen;
    private final boolean anyWillDo;

    private int @Nullable [] best;
    private int bestCost = Integer.MAX_VALUE;

    Search(WeekProblem problem, RuleSet rules, Grid grid, boolean anyWillDo) {
        this.problem = problem;
        this.rules = rules;
        this.grid = grid;
        this.anyWillDo = anyWillDo;
        chosen = new int[grid.size()];
        levels = new Level[grid.size() + 1];
        for (var depth = 0; depth < levels.length; depth++) {
            levels[depth] = new Level(grid);
        }
    }

    /** The place of each slot of the grid in the best week, or nothing. */
    int @Nullable [] run() {
        if (!rules.breaksOnCount(problem) && levels[0].start(Tally.ofFacts(problem))) {
            descend(0);
        }
        return best;
    }

    int cost() {
        return bestCost;
    }

    private void descend(int depth) {
        var level = levels[depth];
        if (depth == grid.size()) {
            keep(level);
            return;
        }
        var next = levels[depth + 1];
        for (var place = level.nextPlace(depth);
                place >= 0 && !isDone();
                place = level.nextPlace(depth)) {
            chosen[depth] = place;
            if (next.follow(level, depth, place)
                    && next.bound() < bestCost
                    && !rules.breaksOnWeek(next.tally(), problem)
                    && next.leavesRoom(depth + 1, rules.holdsOneOfAKind())) {
                descend(depth + 1);
            }
        }
    }

    private void keep(Level level) {
        if (level.isComplete() && level.bound() < bestCost) {
            bestCost = level.bound();
            best = chosen.clone();
        }
    }

    private boolean isDone() {
        return anyWillDo && best != null;
    }
}
