package dev.tandem.domain.device;

import dev.tandem.domain.running.Target;

import org.jspecify.annotations.Nullable;

/** A line of a device's workout: something to do, or the jump back to a line before. */
public sealed interface DeviceStep {
    /** What a step is for. */
    enum Intensity {
        WARM_UP,
        ACTIVE,
        RECOVERY,
        REST,
        COOL_DOWN
    }

    /** One thing to do until its end. */
    record Effort(
            String name,
            Intensity intensity,
            StepEnd end,
            @Nullable Target target,
            @Nullable DeviceLift lift,
            @Nullable String note)
            implements DeviceStep {}

    /** The steps from an index (counted from 0) up to here are done so many times in all. */
    record Repeat(int fromStep, int times) implements DeviceStep {
        public Repeat {
            if (fromStep < 0 || times < 2) {
                throw new IllegalArgumentException("a repeat goes back, and more than once");
            }
        }
    }
}
