package dev.tandem.domain.device;

import dev.tandem.domain.device.DeviceStep.Effort;
import dev.tandem.domain.device.DeviceStep.Intensity;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.Words;

import java.util.List;

/** Adds the steps of a run as lines: a repeat becomes its steps and a jump back to the first. */
record RunLines(Words words, List<DeviceStep> lines) {
    void add(List<RunStep> steps) {
        for (var step : steps) {
            switch (step) {
                case RunStep.Stretch stretch -> lines.add(line(stretch));
                case RunStep.Repeat repeat -> addRepeat(repeat);
            }
        }
    }

    private void addRepeat(RunStep.Repeat repeat) {
        int first = lines.size();
        add(repeat.steps());
        if (repeat.times() > 1) {
            lines.add(new DeviceStep.Repeat(first, repeat.times()));
        }
    }

    /** Devices know no perceived effort: it is said in words. */
    private DeviceStep line(RunStep.Stretch stretch) {
        var note =
                stretch.target() instanceof Target.Rpe(double min, double max)
                        ? words.say(Message.of("device.effort", min, max))
                        : null;
        return new Effort(
                words.say(Message.of("device." + Kebab.of(stretch.kind()))),
                intensity(stretch.kind()),
                end(stretch.extent()),
                stretch.target(),
                null,
                note);
    }

    private static StepEnd end(Extent extent) {
        return switch (extent) {
            case Extent.Time(int seconds) -> new StepEnd.Time(seconds);
            case Extent.Distance(int meters) -> new StepEnd.Distance(meters);
        };
    }

    private static Intensity intensity(RunStep.Kind kind) {
        return switch (kind) {
            case RUN, STRIDES -> Intensity.ACTIVE;
            case WALK, RECOVERY -> Intensity.RECOVERY;
        };
    }
}
