package dev.tandem.plan;

import dev.tandem.domain.device.DeviceWorkout;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** A planned session as a device goes through it, line by line. */
@Schema(name = "DeviceWorkout")
record WorkoutView(String name, DeviceWorkout.Sport sport, List<WorkoutLineView> steps) {
    static WorkoutView of(DeviceWorkout workout) {
        return new WorkoutView(
                workout.name(),
                workout.sport(),
                workout.steps().stream().map(WorkoutLineView::of).toList());
    }
}
