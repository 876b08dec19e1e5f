package dev.tandem.performance;

import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.season.Planner;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** A whole season of a quarter, half and whole year, each time of another random athlete. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class SeasonBenchmark {
    @Param({"13", "26", "52"})
    public int weeks;

    private final List<Long> athletes = Seasons.athletes();
    private int next;

    @Benchmark
    public PlanResult season() {
        next = (next + 1) % athletes.size();
        return Planner.plan(Seasons.request(athletes.get(next), weeks));
    }
}
