package dev.tandem.platform.view;

import dev.tandem.domain.athlete.ActiveRecovery;
import dev.tandem.domain.athlete.Preferences;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;

/** Wishes for a week; they give way, and the plan says so, before a rule of safety does. */
@Schema(name = "Preferences")
public record WeekWishes(
        @Schema(description = "3 if not said.", examples = "3") @Min(0) @Max(7)
                @Nullable Integer runsPerWeek,
        @Schema(description = "2 if not said.", examples = "2") @Min(0) @Max(7)
                @Nullable Integer strengthPerWeek,
        @Schema(description = "Any day if not said.", examples = "sunday")
                @Nullable DayOfWeek longRunDay,
        @Schema(description = "How long a session should take.", examples = "60") @Min(20) @Max(180)
                @Nullable Integer sessionMinutes,
        @Schema(
                        description =
                                "Gentle ways to move on days of active recovery, the dearest"
                                        + " first.",
                        examples = "[\"yoga\",\"walking\"]")
                @Size(max = 5)
                @Nullable List<ActiveRecovery> activeRecovery) {

    private static final int RUNS_PER_WEEK = 3;
    private static final int STRENGTH_PER_WEEK = 2;

    /** What somebody wishes who says nothing. */
    public static final WeekWishes UNSAID = new WeekWishes(null, null, null, null, null);

    public static WeekWishes of(Preferences preferences) {
        var gentle = preferences.activeRecovery();
        return new WeekWishes(
                preferences.runsPerWeek(),
                preferences.strengthPerWeek(),
                preferences.longRunDay(),
                preferences.sessionMinutes(),
                gentle.isEmpty() ? null : gentle);
    }

    /** What is wished here, and where nothing is said, as it was wished before. */
    public Preferences over(Preferences before) {
        return new Preferences(
                runsPerWeek == null ? before.runsPerWeek() : runsPerWeek,
                strengthPerWeek == null ? before.strengthPerWeek() : strengthPerWeek,
                longRunDay == null ? before.longRunDay() : longRunDay,
                sessionMinutes == null ? before.sessionMinutes() : sessionMinutes,
                activeRecovery == null ? before.activeRecovery() : activeRecovery);
    }

    public Preferences toDomain() {
        return new Preferences(
                runsPerWeek == null ? RUNS_PER_WEEK : runsPerWeek,
                strengthPerWeek == null ? STRENGTH_PER_WEEK : strengthPerWeek,
                longRunDay,
                sessionMinutes,
                activeRecovery == null ? List.of() : activeRecovery);
    }
}
