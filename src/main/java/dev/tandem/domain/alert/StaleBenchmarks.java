package dev.tandem.domain.alert;

import static dev.tandem.domain.science.AlertScience.BENCHMARK_STALE_DAYS;

import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Proofs of ability that have grown old: the newest run, and the newest set of each lift. */
@Cited(
        value = {"E3", "F1"},
        confidence = Confidence.DESIGN_DEFAULT)
final class StaleBenchmarks {
    private static final String RUN = "run";

    private StaleBenchmarks() {}

    static Stream<Alert> alerts(Outlook outlook) {
        var newest = new TreeMap<String, LocalDate>();
        for (var benchmark : outlook.file().benchmarks()) {
            newest.merge(subject(benchmark), benchmark.date(), StaleBenchmarks::later);
        }
        return newest.entrySet().stream()
                .filter(entry -> age(entry, outlook) > BENCHMARK_STALE_DAYS)
                .map(entry -> alert(entry, age(entry, outlook)));
    }

    private static String subject(Benchmark benchmark) {
        return switch (benchmark) {
            case Benchmark.Run _ -> RUN;
            case Benchmark.Lift lift -> lift.exercise();
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static long age(Map.Entry<String, LocalDate> newest, Outlook outlook) {
        return ChronoUnit.DAYS.between(newest.getValue(), outlook.date());
    }

    private static Alert alert(Map.Entry<String, LocalDate> newest, long days) {
        var subject = newest.getKey();
        boolean isRun = subject.equals(RUN);
        var key = isRun ? "stale-benchmark.run" : "stale-benchmark.lift";
        return new Alert(
                AlertKind.STALE_BENCHMARK,
                subject,
                AlertSeverity.INFO,
                newest.getValue().plusDays(BENCHMARK_STALE_DAYS + 1L),
                Alert.said(key, days / 7, name(subject)),
                Alert.said(key + ".do"),
                List.of(new Seen("ageDays", days, BENCHMARK_STALE_DAYS)));
    }

    private static Message name(String subject) {
        return Catalogue.standard()
                .find(subject)
                .map(Exercise::name)
                .orElseGet(() -> Message.literal(subject));
    }
}
