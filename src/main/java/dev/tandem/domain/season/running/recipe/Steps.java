package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.STRIDE_RECOVERY_SECONDS;
import static dev.tandem.domain.science.WarmUpScience.STRIDE_SECONDS;

import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;

import java.util.List;

/** Short ways to write steps. */
final class Steps {

    private Steps() {}

    static RunStep run(Pacer pacer, Effort effort, Extent extent) {
        return new RunStep.Stretch(RunStep.Kind.RUN, extent, pacer.target(effort));
    }

    static RunStep minutes(Pacer pacer, Effort effort, int minutes) {
        return run(pacer, effort, new Extent.Time(60 * minutes));
    }

    static RunStep meters(Pacer pacer, Effort effort, int meters) {
        return run(pacer, effort, new Extent.Distance(meters));
    }

    static RunStep jog(Pacer pacer, int seconds) {
        return new RunStep.Stretch(
                RunStep.Kind.RECOVERY, new Extent.Time(seconds), pacer.target(Effort.RECOVERY));
    }

    static RunStep walk(Pacer pacer, int seconds) {
        return new RunStep.Stretch(
                RunStep.Kind.WALK, new Extent.Time(seconds), pacer.target(Effort.WALK));
    }

    static RunStep strides(Pacer pacer, int times) {
        var stride =
                new RunStep.Stretch(
                        RunStep.Kind.STRIDES,
                        new Extent.Time((int) STRIDE_SECONDS.high()),
                        pacer.target(Effort.STRIDE));
        return new RunStep.Repeat(times, List.of(stride, jog(pacer, STRIDE_RECOVERY_SECONDS)));
    }

    /** Minutes that so many strides take, recoveries included. */
    static int strideMinutes(int times) {
        return (int) (times * (STRIDE_SECONDS.high() + STRIDE_RECOVERY_SECONDS) / 60);
    }
}
