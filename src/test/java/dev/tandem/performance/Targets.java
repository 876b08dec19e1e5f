package dev.tandem.performance;

import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.season.Planner;

import java.util.List;
import java.util.stream.Stream;

/**
 * What planning may cost, in processor time of its thread, each week and season once after warming
 * up. Seasons of different lengths take turns, so that a machine busy with others is fair to all.
 */
final class Targets {
    private static final int WARM_UPS = 2;
    private static final double WEEK_MEDIAN_MILLIS = 1;
    private static final double WEEK_WORST_MILLIS = 20;
    private static final double SEASON_MILLIS = 100;

    /** Twice the weeks may cost this many times as much: two, and a quarter for the weather. */
    private static final double DOUBLING = 2.5;

    private Targets() {}

    static List<Target> measured() {
        return Stream.of(weeks(), seasons()).flatMap(List::stream).toList();
    }

    private static List<Target> weeks() {
        var weeks = WeekBenchmark.weeks();
        for (var count = 0; count < WARM_UPS; count++) {
            times(weeks);
        }
        var times = times(weeks);
        return List.of(
                new Target("one week, median", times.median(), WEEK_MEDIAN_MILLIS, "ms"),
                new Target("one week, 99 %", times.percentile(99), WEEK_WORST_MILLIS, "ms"),
                new Target("worst of 10,000 weeks", times.worst(), WEEK_WORST_MILLIS, "ms"));
    }

    private static CpuTimes times(List<WeekProblem> weeks) {
        return CpuTimes.of(weeks.size(), index -> WeekScheduler.solve(weeks.get(index)));
    }

    private static List<Target> seasons() {
        var athletes = Seasons.athletes();
        for (var count = 0; count < WARM_UPS; count++) {
            times(athletes, 52);
        }
        var quarter = times(athletes, 13);
        var half = times(athletes, 26);
        var year = times(athletes, 52);
        return List.of(
                new Target("a season of 52 weeks, median", year.median(), SEASON_MILLIS, "ms"),
                new Target("the same, 90 %", year.percentile(90), SEASON_MILLIS, "ms"),
                new Target("the same, worst", year.worst(), SEASON_MILLIS, "ms"),
                new Target("26 weeks to 13 weeks", half.sum() / quarter.sum(), DOUBLING, "times"),
                new Target("52 weeks to 26 weeks", year.sum() / half.sum(), DOUBLING, "times"));
    }

    private static CpuTimes times(List<Long> athletes, int weeks) {
        return CpuTimes.of(
                athletes.size(),
                index -> Planner.plan(Seasons.request(athletes.get(index), weeks)));
    }
}
