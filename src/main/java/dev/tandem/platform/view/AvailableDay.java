package dev.tandem.platform.view;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One weekday on which the athlete can train. */
@Schema(name = "AvailableDay")
public record AvailableDay(
        DayOfWeek day,
        @Schema(
                        description =
                                "For all sessions of the day together, warm-up and cool-down"
                                        + " included.",
                        examples = "60")
                @Min(0)
                @Max(720)
                int minutes,
        @Schema(description = "How many sessions the day may hold; 1 if not said.", examples = "1")
                @Min(1)
                @Max(2)
                @Nullable Integer maxSessions,
        @Schema(description = "What the day is for; everything if not said.") @Size(min = 1)
                @Nullable Set<TrainingKind> kinds) {

    public static List<AvailableDay> all(Availability availability) {
        return availability.days().stream().map(AvailableDay::of).toList();
    }

    private static AvailableDay of(DayAvailability day) {
        var kinds =
                day.kinds().stream()
                        .map(TrainingKind::of)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new AvailableDay(day.day(), day.minutes(), day.maxSessions(), kinds);
    }

    public DayAvailability toDomain() {
        var sessions = maxSessions == null ? 1 : maxSessions;
        if (kinds == null) {
            return DayAvailability.open(day, minutes, sessions);
        }
        var allowed = kinds.stream().map(TrainingKind::toDomain).collect(Collectors.toSet());
        return new DayAvailability(day, minutes, sessions, allowed);
    }
}
