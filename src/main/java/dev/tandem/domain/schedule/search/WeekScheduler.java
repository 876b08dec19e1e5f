package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.ScheduleResult;
import dev.tandem.domain.schedule.ScheduleResult.Scheduled;
import dev.tandem.domain.schedule.ScheduleResult.Unschedulable;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.HardRule;
import dev.tandem.domain.schedule.rule.RuleSet;

import java.util.List;

/** Puts the slots of a week on its days: the cheapest week that keeps every hard rule. */
public final class WeekScheduler {
    private WeekScheduler() {}

    /** The best week, or the proof that there is none. */
    public static ScheduleResult solve(WeekProblem problem) {
        var grid = new Grid(problem, RuleSet.ALL);
        var search = new Search(problem, RuleSet.ALL, grid, false);
        var places = search.run();
        return places == null
                ? new Unschedulable()
                : new Scheduled(new Answer(grid, places).placed(), search.cost());
    }

    /** Whether there is a week at all. */
    public static boolean isFeasible(WeekProblem problem) {
        return isFeasible(problem, RuleSet.ALL);
    }

    /** Whether there would be a week if only these rules held. */
    public static boolean isFeasible(WeekProblem problem, List<HardRule> rules) {
        return isFeasible(problem, new RuleSet(rules));
    }

    private static boolean isFeasible(WeekProblem problem, RuleSet rules) {
        return new Search(problem, rules, new Grid(problem, rules), true).run() != null;
    }
}
