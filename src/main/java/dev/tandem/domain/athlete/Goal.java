package dev.tandem.domain.athlete;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What the athlete trains for. */
public sealed interface Goal {
    UUID id();

    Priority priority();

    /** A race of a distance on a day, maybe with a time to aim at. */
    record Race(
            UUID id,
            @Nullable String name,
            LocalDate date,
            double distanceMeters,
            @Nullable Integer targetSeconds,
            Priority priority)
            implements Goal {

        /** The same race on another day. */
        public Race on(LocalDate day) {
            return new Race(id, name, day, distanceMeters, targetSeconds, priority);
        }
    }

    /** A weight to lift once, maybe by a day. */
    record LiftTarget(
            UUID id,
            @Nullable String name,
            String exercise,
            double targetKg,
            @Nullable LocalDate date,
            Priority priority)
            implements Goal {}

    /** To be fit for life, with no day to be ready for. */
    record GeneralFitness(UUID id, @Nullable String name, Priority priority) implements Goal {}
}
