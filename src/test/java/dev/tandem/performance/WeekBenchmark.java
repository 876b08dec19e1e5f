package dev.tandem.performance;

import dev.tandem.domain.schedule.RandomWeeks;
import dev.tandem.domain.schedule.ScheduleResult;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.WeekScheduler;

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
import java.util.stream.IntStream;

/** One week put on its days, each time another of ten thousand random ones of 1 to 10 sessions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WeekBenchmark {
    private static final int WEEKS = 10_000;
    private static final int MOST_SESSIONS = 10;

    private final List<WeekProblem> weeks = weeks();
    private int next;

    static List<WeekProblem> weeks() {
        var random = new RandomWeeks(MOST_SESSIONS);
        return IntStream.range(0, WEEKS).mapToObj(_ -> random.next(MOST_SESSIONS)).toList();
    }

    @Benchmark
    public ScheduleResult week() {
        next = (next + 1) % WEEKS;
        return WeekScheduler.solve(weeks.get(next));
    }
}
