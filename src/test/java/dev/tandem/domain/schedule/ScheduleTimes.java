package dev.tandem.domain.schedule;

import dev.tandem.domain.schedule.search.WeekScheduler;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;

/** Prints the processor time of a week; it is measured here, never asserted. */
class ScheduleTimes {
    private static final int WEEKS = 10_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void prints_the_time_of_a_week() {
        for (var sessions : new int[] {4, 6, 8, 10}) {
            measure(sessions);
            System.out.println(measure(sessions));
        }
    }

    private static String measure(int sessions) {
        var weeks = new RandomWeeks(sessions);
        var problems = new ArrayList<WeekProblem>();
        for (var count = 0; count < WEEKS; count++) {
            problems.add(weeks.next(sessions));
        }
        var micros = new double[WEEKS];
        for (var index = 0; index < WEEKS; index++) {
            var begun = THREADS.getCurrentThreadCpuTime();
            WeekScheduler.solve(problems.get(index));
            micros[index] = (THREADS.getCurrentThreadCpuTime() - begun) / 1000.0;
        }
        Arrays.sort(micros);
        return String.format(
                Locale.ROOT,
                "up to %d sessions, %d random weeks of all sorts: median %.0f us, 99 %% %.0f us,"
                        + " worst %.0f us",
                sessions,
                WEEKS,
                micros[WEEKS / 2],
                micros[WEEKS * 99 / 100],
                micros[WEEKS - 1]);
    }
}
