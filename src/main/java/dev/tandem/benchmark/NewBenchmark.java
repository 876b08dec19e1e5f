package dev.tandem.benchmark;

import dev.tandem.domain.athlete.Benchmark;
import dev.tandem.domain.running.WorldBest;
import dev.tandem.platform.json.Kind;
import dev.tandem.platform.request.KnownExercise;
import dev.tandem.platform.request.LatestToday;
import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A benchmark as somebody tells it. */
@Schema(
        name = "NewBenchmark",
        oneOf = {NewBenchmark.Run.class, NewBenchmark.Lift.class})
sealed interface NewBenchmark {
    Benchmark toDomain(UUID id);

    static NewBenchmark of(Benchmark benchmark) {
        return switch (benchmark) {
            case Benchmark.Run(_, var date, var distance, var seconds) ->
                    new Run(date, distance, seconds);
            case Benchmark.Lift(_, var date, var exercise, var kg, var reps, var inReserve) ->
                    new Lift(date, exercise, kg, reps, inReserve);
        };
    }

    /** A race or time trial. */
    @Kind("run")
    @Schema(name = "NewRunBenchmark")
    record Run(
            @Schema(description = "Today or earlier.", examples = "2026-11-01")
                    @PastOrPresent(message = LatestToday.NOT_IN_FUTURE)
                    LocalDate date,
            @Schema(examples = "5000") @DecimalMin("400") @DecimalMax("100000")
                    double distanceMeters,
            @Schema(description = "Not faster than the world record.", examples = "1330")
                    @Min(40)
                    @Max(172_800)
                    int durationSeconds)
            implements NewBenchmark {

        @AssertTrue(message = "{fault.too-fast}")
        @PointsAt("durationSeconds")
        public boolean isWithinReach() {
            return durationSeconds >= WorldBest.seconds(distanceMeters);
        }

        @Override
        public Benchmark toDomain(UUID id) {
            return new Benchmark.Run(id, date, distanceMeters, durationSeconds);
        }
    }

    /** A hard set of a lift. */
    @Kind("lift")
    @Schema(name = "NewLiftBenchmark")
    record Lift(
            @Schema(description = "Today or earlier.", examples = "2026-11-03")
                    @PastOrPresent(message = LatestToday.NOT_IN_FUTURE)
                    LocalDate date,
            @Schema(description = "A slug of the catalogue.", examples = "back-squat")
                    @KnownExercise
                    String exercise,
            @Schema(examples = "90") @DecimalMin("1") @DecimalMax("500") double weightKg,
            @Schema(examples = "5") @Min(1) @Max(30) int reps,
            @Schema(description = "How many more would have gone; 0 if not said.", examples = "1")
                    @Min(0)
                    @Max(10)
                    @Nullable Integer repsInReserve)
            implements NewBenchmark {

        @Override
        public Benchmark toDomain(UUID id) {
            return new Benchmark.Lift(id, date, exercise, weightKg, reps, repsInReserve);
        }
    }
}
