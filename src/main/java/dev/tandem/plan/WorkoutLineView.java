package dev.tandem.plan;

import dev.tandem.domain.device.DeviceLift;
import dev.tandem.domain.device.DeviceStep;
import dev.tandem.domain.device.DeviceStep.Intensity;
import dev.tandem.domain.device.StepEnd;
import dev.tandem.platform.json.Kind;
import dev.tandem.platform.view.TargetView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a device's workout: something to do, or the jump back to a line before. */
@Schema(
        name = "DeviceStep",
        oneOf = {WorkoutLineView.Effort.class, WorkoutLineView.Repeat.class})
sealed interface WorkoutLineView {
    static WorkoutLineView of(DeviceStep step) {
        return switch (step) {
            case DeviceStep.Repeat(int fromStep, int times) -> new Repeat(fromStep, times);
            case DeviceStep.Effort effort -> of(effort);
        };
    }

    private static WorkoutLineView of(DeviceStep.Effort effort) {
        return new Effort(
                effort.name(),
                effort.intensity(),
                effort.end() instanceof StepEnd.Time(int seconds) ? seconds : null,
                effort.end() instanceof StepEnd.Distance(int meters) ? meters : null,
                effort.end() instanceof StepEnd.Reps(int count) ? count : null,
                TargetView.of(effort.target()),
                LiftView.of(effort.lift()),
                effort.note());
    }

    /** Something to do; it has exactly one of durationSeconds, distanceMeters and reps. */
    @Kind("effort")
    @Schema(name = "DeviceEffort")
    record Effort(
            String name,
            Intensity intensity,
            @Nullable Integer durationSeconds,
            @Nullable Integer distanceMeters,
            @Nullable Integer reps,
            @Nullable TargetView target,
            @Nullable LiftView lift,
            @Nullable String note)
            implements WorkoutLineView {}

    /** The steps from an index, counted from 0, up to here are done so many times in all. */
    @Kind("repeat")
    @Schema(name = "DeviceRepeat")
    record Repeat(int fromStep, int times) implements WorkoutLineView {}

    /** The exercise of a set. */
    @Schema(name = "DeviceLift")
    record LiftView(String exercise, @Nullable Double weightKg) {
        static @Nullable LiftView of(@Nullable DeviceLift lift) {
            return lift == null ? null : new LiftView(lift.exercise(), lift.weightKg());
        }
    }
}
