package dev.tandem.benchmark;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.LatestToday;

import java.time.LocalDate;

/** What of a benchmark can be judged only with the athlete and the day in hand. */
final class BenchmarkRules {
    private BenchmarkRules() {}

    static void admit(Benchmark benchmark, Athlete athlete, LocalDate today) {
        if (benchmark.date().isAfter(today)) {
            throw refused(LatestToday.notInFuture());
        }
        if (benchmark.date().isBefore(athlete.person().birthDate())) {
            throw refused(Message.of("fault.before-birth-of-athlete"));
        }
    }

    private static RuntimeException refused(Message detail) {
        return Problems.badField("/date", "out-of-range", detail);
    }
}
