package dev.tandem.domain.athlete;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A dated proof of ability. */
public sealed interface Benchmark {
    UUID id();

    LocalDate date();

    /** A race or time trial. */
    record Run(UUID id, LocalDate date, double distanceMeters, int durationSeconds)
            implements Benchmark {}

    /** A hard set of a lift; repetitions in reserve count as 0 when not told (R20). */
    record Lift(
            UUID id,
            LocalDate date,
            String exercise,
            double weightKg,
            int reps,
            @Nullable Integer repsInReserve)
            implements Benchmark {}
}
