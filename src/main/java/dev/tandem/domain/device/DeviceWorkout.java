package dev.tandem.domain.device;

import java.util.List;

/** A session as a device goes through it, warm-up and cool-down included. */
public record DeviceWorkout(String name, Sport sport, List<DeviceStep> steps) {
    /** What the device records meanwhile. */
    public enum Sport {
        RUNNING,
        STRENGTH_TRAINING,
        TRAINING
    }

    public DeviceWorkout {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a workout has steps");
        }
    }
}
