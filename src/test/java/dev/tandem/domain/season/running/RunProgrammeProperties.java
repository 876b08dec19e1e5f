package dev.tandem.domain.season.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.season.frame.FrameResult;
import dev.tandem.domain.season.frame.SeasonFrames;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Random;

class RunProgrammeProperties {
    private static final int SEASONS = 2500;

    @Test
    void every_run_of_2500_seasons_from_seed_7_keeps_every_cap() {
        var counts = new LinkedHashMap<String, Integer>();
        var examples = new LinkedHashMap<String, String>();
        int built = 0;
        int soon = 0;
        for (int seed = 0; seed < SEASONS; seed++) {
            var random = new Random(7_000_000L + seed);
            var runner = randomRunner(random);
            var request = runner.request();
            if (SeasonFrames.frame(request) instanceof FrameResult.TooSoon) {
                soon++;
                continue;
            }
            built++;
            int cut = random.nextInt(3) * 15;
            var season =
                    RunSeason.of(
                            request,
                            runner.runs(),
                            date -> Math.floorMod(date.hashCode() * 31, 3) == 0 ? cut : 0);
            for (var fault : new RunAudit(season).faults()) {
                var kind = fault.replaceAll("week \\d+ ", "").replaceAll("[\\d.]+", "#");
                kind = kind.length() > 60 ? kind.substring(0, 60) : kind;
                counts.merge(kind, 1, Integer::sum);
                examples.putIfAbsent(kind, "seed " + seed + " " + fault);
            }
        }
        System.out.println("built " + built + " too soon " + soon);
        counts.forEach(
                (kind, count) ->
                        System.out.println(count + "  " + kind + "   e.g. " + examples.get(kind)));
        assertThat(counts).isEmpty();
    }

    static TestRunner randomRunner(Random random) {
        var level = Level.values()[random.nextInt(3)];
        var runner =
                new TestRunner()
                        .aged(16 + random.nextInt(60))
                        .level(level)
                        .runs(2 + random.nextInt(5))
                        .emphasis(random.nextInt(11) / 10.0);
        if (random.nextInt(3) > 0) {
            int runs = 1 + random.nextInt(5);
            double week = Math.round(runs * (2 + random.nextDouble() * 4 * (1 + level.ordinal())));
            runner.recently(
                    runs,
                    week,
                    Math.round(week * (1.0 / runs + random.nextDouble() * (1 - 1.0 / runs) * 0.5)));
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
        var days = new ArrayList<>(java.util.List.of(DayOfWeek.values()));
        java.util.Collections.shuffle(days, random);
        int open = Math.max(2, Math.min(7, runner.runs() + random.nextInt(3)));
        for (var day : days.subList(0, open)) {
            runner.day(day, 30 + 10 * random.nextInt(10));
        }
        runner.longRunOn(random.nextBoolean() ? days.getFirst() : null);
        runner.starts(TestRunner.TODAY.plusDays(random.nextInt(7)));
        double[] races = {0, 5000, 10000, 21097.5, 42195};
        double race = races[random.nextInt(races.length)];
        if (race == 0) {
            runner.weeks(2 + random.nextInt(30));
        } else {
            runner.race(race, TestRunner.TODAY.plusDays(14 + random.nextInt(250)));
        }
        return runner;
    }
}
