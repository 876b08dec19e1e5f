package dev.tandem.platform.view;

import dev.tandem.domain.running.Target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How hard a stretch is to be. */
@Schema(
        name = "Target",
        oneOf = {TargetView.Pace.class, TargetView.HeartRate.class, TargetView.Rpe.class})
public sealed interface TargetView {

    static @Nullable TargetView of(@Nullable Target target) {
        return switch (target) {
            case Target.Pace(int min, int max) -> new Pace("pace", min, max);
            case Target.HeartRate(int min, int max) -> new HeartRate("heart-rate", min, max);
            case Target.Rpe(double min, double max) -> new Rpe("rpe", min, max);
            case null -> null;
        };
    }

    /** The minimum is the faster end. */
    @Schema(name = "PaceTarget")
    record Pace(@Schema(enumeration = "pace") String type, int minSecondsPerKm, int maxSecondsPerKm)
            implements TargetView {}

    /** Beats per minute. */
    @Schema(name = "HeartRateTarget")
    record HeartRate(@Schema(enumeration = "heart-rate") String type, int minBpm, int maxBpm)
            implements TargetView {}

    /** Perceived exertion, 0 to 10. */
    @Schema(name = "RpeTarget")
    record Rpe(@Schema(enumeration = "rpe") String type, double min, double max)
            implements TargetView {}
}
