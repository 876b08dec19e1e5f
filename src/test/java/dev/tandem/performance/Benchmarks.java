package dev.tandem.performance;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.util.Locale;

/**
 * Measures planning and deciding, prints two tables for docs/performance.md, and fails if a target
 * is missed. An argument chooses benchmarks by name.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String... names) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include("dev.tandem.performance." + String.join("", names))
                        .addProfiler(CpuProfiler.class)
                        .build();
        var results = new Runner(options).run();
        System.out.println(
                "\n| JMH, wall time in ms | median | 99 % | worst | CPU for each call |");
        System.out.println("| --- | --- | --- | --- | --- |");
        results.forEach(result -> System.out.println(line(result)));
        var targets = Targets.measured();
        System.out.println("\n| CPU time of the planning thread | measured | target | |");
        System.out.println("| --- | --- | --- | --- |");
        targets.forEach(target -> System.out.println(target.line()));
        System.exit(targets.stream().allMatch(Target::isMet) ? 0 : 1);
    }

    private static String line(RunResult result) {
        var wall = result.getPrimaryResult().getStatistics();
        var cpu = result.getSecondaryResults().get(CpuProfiler.NAME);
        var weeks = result.getParams().getParam("weeks");
        return String.format(
                Locale.ROOT,
                "| %s%s | %.3g | %.3g | %.3g | %.3g |",
                result.getPrimaryResult().getLabel(),
                weeks == null ? "" : ", " + weeks + " weeks",
                wall.getPercentile(50),
                wall.getPercentile(99),
                wall.getMax(),
                cpu.getScore());
    }
}
