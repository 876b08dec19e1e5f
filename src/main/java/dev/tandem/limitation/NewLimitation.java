package dev.tandem.limitation;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.athlete.Limitation;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A limitation as somebody tells it. */
@Schema(name = "NewLimitation")
record NewLimitation(
        @Schema(examples = "knee") BodyArea area,
        @Schema(description = "From 0, hardly felt, to 10.", examples = "4") @Min(0) @Max(10)
                int severity,
        @Schema(examples = "2026-11-10") LocalDate since,
        @Schema(description = "Its last day; open if not said.", examples = "2026-12-20")
                @Nullable LocalDate until,
        @Schema(description = "What must not be planned; nothing if not said.")
                @Nullable Set<Restriction> forbids) {

    static NewLimitation of(Limitation limitation) {
        return new NewLimitation(
                limitation.area(),
                limitation.severity(),
                limitation.since(),
                limitation.until(),
                limitation.forbids());
    }

    @AssertTrue(message = "{fault.before-since}")
    @PointsAt("until")
    public boolean isInOrder() {
        return until == null || !until.isBefore(since);
    }

    Limitation toDomain(UUID id) {
        return new Limitation(
                id, area, severity, since, until, Objects.requireNonNullElse(forbids, Set.of()));
    }
}
