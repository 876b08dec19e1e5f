package dev.tandem.domain.session;

import dev.tandem.domain.unit.SessionKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What was done, typed in by the athlete or sent by a wearable; RPE runs from 0 to 10. */
public record Session(
        UUID id,
        SessionKind kind,
        Timing timing,
        @Nullable Double rpe,
        Measures measures,
        @Nullable Source source,
        List<Lap> laps,
        List<DoneExercise> exercises) {
    public Session {
        laps = List.copyOf(laps);
        exercises = List.copyOf(exercises);
    }
}
