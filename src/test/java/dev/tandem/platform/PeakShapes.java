package dev.tandem.platform;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.platform.json.Kind;
import dev.tandem.platform.request.PointsAt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is told and shown of peaks: every type that requests use. */
@NullMarked
public final class PeakShapes {
    private PeakShapes() {}

    public record NewPeak(
            @NotBlank @Size(max = 20) String name,
            @Min(1) @Max(9000) int heightMeters,
            @Nullable @DecimalMin("0") @DecimalMax("90") Double slopeDegrees,
            @Nullable Boolean snow,
            @Nullable LocalDate climbedOn,
            @Nullable OffsetDateTime seenAt,
            @Nullable ZoneId zone,
            @Nullable Details details) {}

    public record Details(
            @Nullable DayOfWeek day,
            @Nullable @Size(max = 2) List<@Size(min = 2) String> names,
            @Nullable Set<BodyArea> sore,
            @Nullable Map<String, @Min(0) Integer> counts,
            @Nullable Span span,
            @Nullable Route route,
            @Nullable UUID guide) {}

    public record Span(LocalDate from, LocalDate to) {
        @AssertTrue(message = "must not be before from")
        @PointsAt("to")
        boolean isInOrder() {
            return !to.isBefore(from);
        }
    }

    public sealed interface Route {
        @Kind("ridge")
        record Ridge(@Min(1) int lengthMeters) implements Route {}

        @Kind("wall")
        record Wall(@Nullable String grade) implements Route {}
    }

    public record PeakView(UUID id, long version, NewPeak peak) {}
}
