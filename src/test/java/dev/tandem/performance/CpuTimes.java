package dev.tandem.performance;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;

/** How much processor time of its own thread each of many calls took, in milliseconds. */
record CpuTimes(double[] sorted) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Each call once. */
    static CpuTimes of(int calls, IntConsumer call) {
        var millis = new double[calls];
        for (var index = 0; index < calls; index++) {
            var begun = THREADS.getCurrentThreadCpuTime();
            call.accept(index);
            millis[index] = (THREADS.getCurrentThreadCpuTime() - begun) / NANOS_PER_MILLI;
        }
        Arrays.sort(millis);
        return new CpuTimes(millis);
    }

    double percentile(double percent) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    double median() {
        return percentile(50);
    }

    double worst() {
        return sorted[sorted.length - 1];
    }

    double sum() {
        return DoubleStream.of(sorted).sum();
    }
}
