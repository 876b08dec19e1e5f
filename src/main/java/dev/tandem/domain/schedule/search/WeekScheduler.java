package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.ScheduleResult;
import dev.tandem.domain.schedule.ScheduleResult.Unschedulable;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.HardRule;
import dev.tandem.domain.schedule.rule.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Puts the slots of a week on its days: the cheapest week that keeps every hard rule. */
public final class WeekScheduler {
    private WeekScheduler() {}

    /** The best week, or the proof that there is none. */
    public static ScheduleResult solve(WeekProblem problem) {
        var solution = cheapest(problem, Integer.MAX_VALUE);
        return solution == null ? new Unschedulable() : solution.inWords();
    }

    /** The best week if it costs less than a limit. */
    public static @Nullable Solution cheapest(WeekProblem problem, int below) {
        return Search.cheapest(problem, below);
    }

    /** Whether there is a week at all. */
    public static boolean isFeasible(WeekProblem problem) {
        return Search.findsAny(problem, RuleSet.ALL);
    }

    /** Whether there would be a week if only these rules held. */
    public static boolean isFeasible(WeekProblem problem, List<HardRule> rules) {
        return Search.findsAny(problem, new RuleSet(rules));
    }
}
