package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.RuleSet;
import dev.tandem.domain.schedule.rule.Tally;

import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over the days of the slots, one slot a level, and over the halves of shared days
 * at the end. Exact: a branch is left only when a hard rule is broken whatever the halves, or when
 * even its cheapest end costs no less than the best week so far. The order of trying is fixed, so
 * the same problem gives the same week.
 */
final class Search {
    private final WeekProblem problem;
    private final RuleSet rules;
    private final Grid grid;
    private final Halves halves;
    private final Level[] levels;
    private final int[] days;

    private boolean anyWillDo;
    private int @Nullable [] best;
    private int bestCost = Integer.MAX_VALUE;

    private Search(WeekProblem problem, RuleSet rules, boolean counts) {
        this.problem = problem;
        this.rules = rules;
        grid = new Grid(new Surroundings(problem, rules, counts));
        halves = new Halves(grid);
        days = new int[grid.size()];
        levels = new Level[grid.size() + 1];
        for (var depth = 0; depth < levels.length; depth++) {
            levels[depth] = new Level(grid);
        }
    }

    /** The best week if it costs less than a limit, or nothing. */
    static @Nullable Solution cheapest(WeekProblem problem, int below) {
        return new Search(problem, RuleSet.ALL, true).below(below);
    }

    private @Nullable Solution below(int limit) {
        bestCost = limit;
        run();
        return best == null ? null : new Solution(grid, best, bestCost);
    }

    /** Whether there is a week at all. */
    static boolean findsAny(WeekProblem problem, RuleSet rules) {
        return new Search(problem, rules, false).findsAny();
    }

    private boolean findsAny() {
        anyWillDo = true;
        run();
        return best != null;
    }

    private void run() {
        if (!rules.breaksOnCount(problem) && levels[0].start(Tally.ofFacts(problem))) {
            descend(0);
        }
    }

    private void descend(int depth) {
        if (depth == grid.size()) {
            keep();
            return;
        }
        var level = levels[depth];
        var next = levels[depth + 1];
        for (var day = level.nextDay(depth); day >= 0 && !isDone(); day = level.nextDay(depth)) {
            days[depth] = day;
            if (next.follow(level, depth, day)
                    && next.bound() < bestCost
                    && !rules.breaksOnWeek(next.tally(), problem)
                    && (!rules.holdsOneOfAKind() || next.findsDays(depth + 1))) {
                descend(depth + 1);
            }
        }
    }

    private void keep() {
        var places = halves.cheapest(days, bestCost);
        if (places != null) {
            best = places;
            bestCost = halves.cost();
        }
    }

    private boolean isDone() {
        return anyWillDo && best != null;
    }
}
