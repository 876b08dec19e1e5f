package dev.tandem.platform.view;

import static java.util.Objects.requireNonNullElse;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Illness;
import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A morning as it is told; items run from 1 to 5 with 5 best, and one part at least is there. */
@Schema(name = "NewCheckIn")
public record NewCheckIn(
        @DecimalMin("0") @DecimalMax("16") @Nullable Double sleepHours,
        @Min(1) @Max(5) @Nullable Integer sleepQuality,
        @Min(1) @Max(5) @Nullable Integer fatigue,
        @Min(1) @Max(5) @Nullable Integer soreness,
        @Nullable Set<BodyArea> sorenessAreas,
        @Min(1) @Max(5) @Nullable Integer stress,
        @Min(1) @Max(5) @Nullable Integer mood,
        @Min(30) @Max(120) @Nullable Integer restingHeartRateBpm,
        @DecimalMin("5") @DecimalMax("250") @Nullable Double hrvRmssdMs,
        @Nullable Illness illness,
        @Size(max = 19) @Nullable List<PainBody> pain,
        @Nullable Set<RedFlag> redFlags,
        @Min(0) @Max(1440) @Nullable Integer minutesAvailable) {

    @AssertTrue(message = "{fault.tells-nothing}")
    @PointsAt("")
    @Schema(hidden = true)
    public boolean isTellingSomething() {
        return Stream.of(
                        sleepHours,
                        sleepQuality,
                        fatigue,
                        soreness,
                        sorenessAreas,
                        stress,
                        mood,
                        restingHeartRateBpm,
                        hrvRmssdMs,
                        illness,
                        pain,
                        redFlags,
                        minutesAvailable)
                .anyMatch(Objects::nonNull);
    }

    /** The domain's check-in of a day. */
    public CheckIn toDomain(LocalDate date) {
        return new CheckIn(
                date,
                new CheckIn.Feelings(
                        sleepQuality,
                        fatigue,
                        soreness,
                        stress,
                        mood,
                        requireNonNullElse(sorenessAreas, Set.of())),
                new CheckIn.Markers(sleepHours, restingHeartRateBpm, hrvRmssdMs),
                new CheckIn.Health(
                        illness,
                        requireNonNullElse(pain, List.<PainBody>of()).stream()
                                .map(PainBody::toDomain)
                                .toList(),
                        requireNonNullElse(redFlags, Set.of())),
                minutesAvailable);
    }
}
