package dev.tandem.session;

import dev.tandem.domain.session.Measures;
import dev.tandem.domain.session.Session;
import dev.tandem.domain.session.Timing;
import dev.tandem.platform.request.PointsAt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A session as somebody reports it; more parts than a record should have: the contract is flat. */
@Schema(name = "NewSession")
record NewSession(
        DoneKind kind,
        OffsetDateTime startedAt,
        @Min(1) @Max(36_000) Integer durationSeconds,
        @DecimalMin("0") @DecimalMax("500000") @Nullable Double distanceMeters,
        @DecimalMin("0") @DecimalMax("10") @HalfSteps @Nullable Double rpe,
        @Min(25) @Max(250) @Nullable Integer averageHeartRateBpm,
        @Min(25) @Max(250) @Nullable Integer maxHeartRateBpm,
        @DecimalMin("0") @DecimalMax("20000") @Nullable Double elevationGainMeters,
        @Size(max = 4000) @Nullable String notes,
        @Nullable UUID plannedSessionId,
        @Valid @Nullable SourceBody source,
        @Size(max = 1000) @Nullable List<@Valid LapBody> laps,
        @Size(max = 100) @Nullable List<@Valid ExerciseBody> exercises) {

    @AssertTrue(message = "{fault.above-maximum}")
    @PointsAt("averageHeartRateBpm")
    @Schema(hidden = true)
    public boolean isAverageHeartRateBelowTheMaximum() {
        return averageHeartRateBpm == null
                || maxHeartRateBpm == null
                || averageHeartRateBpm <= maxHeartRateBpm;
    }

    Session toDomain(UUID id, LocalDate date) {
        return new Session(
                id,
                kind.toDomain(),
                new Timing(startedAt, date, durationSeconds),
                rpe,
                new Measures(
                        distanceMeters, averageHeartRateBpm, maxHeartRateBpm, elevationGainMeters),
                source == null ? null : source.toDomain(),
                orNone(laps).stream().map(LapBody::toDomain).toList(),
                orNone(exercises).stream().map(ExerciseBody::toDomain).toList());
    }

    /** The request that would make what is stored: the ground a merge patch stands on. */
    static NewSession of(SessionEntity row) {
        var session = row.toDomain();
        var measures = session.measures();
        return new NewSession(
                DoneKind.of(session.kind()),
                session.timing().startedAt(),
                session.timing().durationSeconds(),
                measures.distanceMeters(),
                session.rpe(),
                measures.averageHeartRateBpm(),
                measures.maxHeartRateBpm(),
                measures.elevationGainMeters(),
                row.notes,
                row.matchedBy == MatchedBy.REQUEST ? row.plannedSessionId : null,
                SourceBody.of(session.source()),
                session.laps().stream().map(LapBody::of).toList(),
                session.exercises().stream().map(ExerciseBody::of).toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
