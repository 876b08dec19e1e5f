package dev.tandem.session;

import dev.tandem.domain.load.SessionLoad;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A session as it is shown; flat as the contract is. */
@Schema(name = "Session")
record SessionView(
        UUID id,
        UUID athleteId,
        DoneKind kind,
        OffsetDateTime startedAt,
        int durationSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double rpe,
        @Nullable Integer averageHeartRateBpm,
        @Nullable Integer maxHeartRateBpm,
        @Nullable Double elevationGainMeters,
        @Nullable String notes,
        @Nullable UUID plannedSessionId,
        @Nullable MatchedBy plannedSessionMatchedBy,
        @Nullable SourceBody source,
        @Nullable UUID duplicateOf,
        LoadView load,
        @Nullable List<LapBody> laps,
        @Nullable List<ExerciseBody> exercises) {

    /** What the session counts, how that was found, and the day it counts for. */
    @Schema(name = "SessionLoad")
    record LoadView(double value, SessionLoad.Method method, LocalDate date) {}

    static SessionView of(SessionEntity row) {
        var told = NewSession.of(row);
        return new SessionView(
                row.id,
                row.athleteId,
                told.kind(),
                told.startedAt(),
                told.durationSeconds(),
                told.distanceMeters(),
                told.rpe(),
                told.averageHeartRateBpm(),
                told.maxHeartRateBpm(),
                told.elevationGainMeters(),
                told.notes(),
                row.plannedSessionId,
                row.matchedBy,
                told.source(),
                row.duplicateOf,
                new LoadView(Tenths.of(row.load), row.loadMethod, row.date),
                row.laps.isEmpty() ? null : told.laps(),
                row.exercises.isEmpty() ? null : told.exercises());
    }

    String location() {
        return "/v1/athletes/" + athleteId + "/sessions/" + id;
    }
}
