package dev.tandem.progress;

import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.progress.Achievement;
import dev.tandem.domain.progress.LiftMarks;
import dev.tandem.domain.progress.MarkKey;
import dev.tandem.domain.progress.RunMarks;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records from sessions and from benchmarks as one list, in the order of their marks. */
final class RecordBook {
    private static final Comparator<Best> IN_ORDER =
            Comparator.comparing((Best best) -> best.achieved().key().kind())
                    .thenComparing(best -> String.valueOf(best.achieved().key().exercise()))
                    .thenComparing(best -> best.achieved().key().over());

    private final Map<MarkKey, Best> best = new LinkedHashMap<>();

    private RecordBook() {}

    static List<Best> of(List<RecordEntity> records, List<Benchmark> benchmarks) {
        var book = new RecordBook();
        records.forEach(row -> book.add(new Best(row.toDomain(), row.date, null)));
        for (var benchmark : benchmarks) {
            marks(benchmark)
                    .forEach(mark -> book.add(new Best(mark, benchmark.date(), benchmark.id())));
        }
        return book.best.values().stream().sorted(IN_ORDER).toList();
    }

    private void add(Best other) {
        best.merge(other.achieved().key(), other, Best::orBetter);
    }

    private static List<Achievement> marks(Benchmark benchmark) {
        return switch (benchmark) {
            case Benchmark.Run run -> RunMarks.of(run.distanceMeters(), run.durationSeconds());
            case Benchmark.Lift lift -> {
                double left = lift.repsInReserve() == null ? 0 : lift.repsInReserve();
                yield LiftMarks.of(
                        new LiftMarks.Lift(lift.exercise(), lift.weightKg(), lift.reps(), left),
                        null);
            }
        };
    }
}
