package dev.tandem.performance;

import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.recommendation.Recommendation;
import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.recommendation.Situation;
import dev.tandem.fixture.DecisionWorlds;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** What one morning costs: each time another of a thousand athletes with up to 92 days behind. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DayBenchmark {
    private static final int DAYS = 1000;

    private final List<Situation> days =
            LongStream.rangeClosed(1, DAYS).mapToObj(DecisionWorlds::of).toList();
    private int next;

    private Situation next() {
        next = (next + 1) % DAYS;
        return days.get(next);
    }

    @Benchmark
    public Recommendation decision() {
        return RuleBook.decide(next());
    }

    @Benchmark
    public Readiness readiness() {
        return Readiness.of(next().morning());
    }
}
