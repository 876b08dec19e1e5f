package dev.tandem.benchmark;

import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.platform.json.Kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A benchmark as callers see it. */
@Schema(
        name = "Benchmark",
        oneOf = {BenchmarkView.Run.class, BenchmarkView.Lift.class})
sealed interface BenchmarkView {
    UUID id();

    static BenchmarkView of(Benchmark benchmark) {
        return switch (benchmark) {
            case Benchmark.Run(var id, var date, var distance, var seconds) ->
                    new Run(id, date, distance, seconds);
            case Benchmark.Lift(var id, var date, var exercise, var kg, var reps, var inReserve) ->
                    new Lift(id, date, exercise, kg, reps, inReserve);
        };
    }

    /** A race or time trial. */
    @Kind("run")
    @Schema(name = "RunBenchmark")
    record Run(UUID id, LocalDate date, double distanceMeters, int durationSeconds)
            implements BenchmarkView {}

    /** A hard set of a lift. */
    @Kind("lift")
    @Schema(name = "LiftBenchmark")
    record Lift(
            UUID id,
            LocalDate date,
            String exercise,
            double weightKg,
            int reps,
            @Nullable Integer repsInReserve)
            implements BenchmarkView {}
}
