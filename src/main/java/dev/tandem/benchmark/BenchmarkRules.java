package dev.tandem.benchmark;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.LatestToday;

import java.time.LocalDate;

/** What of a benchmark can be judged only with the athlete and the day in hand. */
final class BenchmarkRules {
    private BenchmarkRules() {}

    static void admit(Benchmark benchmark, Athlete athlete, LocalDate today) {
        if (benchmark.date().isAfter(today)) {
            throw refused(LatestToday.NOT_IN_FUTURE);
        }
        if (benchmark.date().isBefore(athlete.person().birthDate())) {
            throw refused("must not be before the athlete was born");
        }
    }

    private static RuntimeException refused(String detail) {
        return Problems.badField("/date", "out-of-range", detail);
    }
}
