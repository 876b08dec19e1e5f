package dev.tandem.domain.session;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An exercise that was done, with its sets. */
public record DoneExercise(String exercise, List<DoneSet> sets) {
    public DoneExercise {
        sets = List.copyOf(sets);
    }

    /** One set that was done; no weight means it was not told, never 0 kg of load. */
    public record DoneSet(
            @Nullable Integer reps,
            @Nullable Integer seconds,
            @Nullable Double meters,
            @Nullable Double weightKg,
            @Nullable Double rpe) {}
}
