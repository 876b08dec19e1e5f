package dev.tandem.platform.view;

import dev.tandem.domain.running.Target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How hard a stretch is to be: the type says which pair of bounds it has. */
@Schema(name = "Target")
public record TargetView(
        @Schema(enumeration = {"pace", "heart-rate", "rpe"}) String type,
        @Nullable Integer minSecondsPerKm,
        @Nullable Integer maxSecondsPerKm,
        @Nullable Integer minBpm,
        @Nullable Integer maxBpm,
        @Nullable Double min,
        @Nullable Double max) {

    static @Nullable TargetView of(@Nullable Target target) {
        return switch (target) {
            case Target.Pace(int min, int max) ->
                    new TargetView("pace", min, max, null, null, null, null);
            case Target.HeartRate(int min, int max) ->
                    new TargetView("heart-rate", null, null, min, max, null, null);
            case Target.Rpe(double min, double max) ->
                    new TargetView("rpe", null, null, null, null, min, max);
            case null -> null;
        };
    }
}
