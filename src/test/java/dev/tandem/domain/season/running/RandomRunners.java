package dev.tandem.domain.season.running;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.season.frame.FrameResult;
import dev.tandem.domain.season.frame.SeasonFrames;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Runners of all kinds, one for each seed, and their seasons on days of random minutes. */
final class RandomRunners {
    private static final double[] RACES = {0, 5000, 10000, 21097.5, 42195};

    private RandomRunners() {}

    /** The season of a seed, or none where the race is too soon. */
    static Optional<RunSeason> season(int seed) {
        var runner = of(seed);
        var request = runner.request();
        return isTooSoon(runner)
                ? Optional.empty()
                : Optional.of(RunSeason.of(request, runner.runs(), cut(request, seed)));
    }

    static boolean isTooSoon(TestRunner runner) {
        return SeasonFrames.frame(runner.request()) instanceof FrameResult.TooSoon;
    }

    /** Every third day or so has up to half an hour less. */
    private static ToIntFunction<LocalDate> cut(PlanRequest request, int seed) {
        int cut = Math.floorMod(seed, 3) * 15;
        return date -> Math.floorMod(31 * date.toEpochDay() + seed, 3) == 0 ? cut : 0;
    }

    static TestRunner of(int seed) {
        var runner = withTime(seed);
        addDays(runner, new Random(8_000_000L + seed));
        return runner;
    }

    /** A runner with an hour and a half on six days and three hours on Sundays. */
    static TestRunner withTime(int seed) {
        var random = new Random(7_000_000L + seed);
        var level = Level.values()[random.nextInt(3)];
        var runner =
                new TestRunner()
                        .aged(16 + random.nextInt(60))
                        .level(level)
                        .runs(2 + random.nextInt(5))
                        .emphasis(random.nextInt(11) / 10.0);
        if (random.nextInt(3) > 0) {
            addRecent(runner, level, random);
        }
        if (random.nextBoolean()) {
            runner.mark(5000, 960 + random.nextInt(1100));
        }
        if (random.nextInt(3) == 0) {
            runner.body(
                    55 + random.nextInt(60),
                    155 + random.nextInt(40),
                    random.nextBoolean() ? 185 : null);
        }
        addGoal(runner, random);
        return runner;
    }

    private static void addRecent(TestRunner runner, Level level, Random random) {
        int runs = 1 + random.nextInt(5);
        double week = Math.round(runs * (2 + random.nextDouble() * 4 * (1 + level.ordinal())));
        double share = 1.0 / runs + random.nextDouble() * (1 - 1.0 / runs) * 0.5;
        runner.recently(runs, week, Math.round(week * share));
    }

    private static void addDays(TestRunner runner, Random random) {
        var days = new ArrayList<>(List.of(DayOfWeek.values()));
        Collections.shuffle(days, random);
        int open = Math.clamp(runner.runs() + random.nextInt(3), 2, 7);
        days.subList(0, open).forEach(day -> runner.day(day, 30 + 10 * random.nextInt(10)));
        runner.longRunOn(random.nextBoolean() ? days.getFirst() : null);
        runner.starts(TestRunner.TODAY.plusDays(random.nextInt(7)));
    }

    private static void addGoal(TestRunner runner, Random random) {
        double race = RACES[random.nextInt(RACES.length)];
        if (race == 0) {
            runner.weeks(2 + random.nextInt(30));
            return;
        }
        runner.race(race, TestRunner.TODAY.plusDays(14 + random.nextInt(250)));
        if (random.nextInt(4) == 0) {
            runner.race(5000, TestRunner.TODAY.plusDays(20 + random.nextInt(100)));
        }
    }
}
