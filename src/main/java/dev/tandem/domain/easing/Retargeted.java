package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.science.EasingScience;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The steps of a run with its work one zone easier and no longer by the clock. */
final class Retargeted {
    private final Workout.Run run;
    private final RunType easier;
    private final Work work;

    Retargeted(Workout.Run run, RunType easier) {
        this.run = run;
        this.easier = easier;
        this.work = Work.of(run.steps());
    }

    List<RunStep> steps() {
        return run.steps().stream().map(this::step).toList();
    }

    private RunStep step(RunStep step) {
        return switch (step) {
            case RunStep.Repeat repeat ->
                    run.type() == RunType.REPETITION
                            ? strides(repeat)
                            : new RunStep.Repeat(
                                    repeat.times(),
                                    repeat.steps().stream().map(this::step).toList());
            case RunStep.Stretch stretch ->
                    work.includes(stretch) && run.type() != RunType.REPETITION
                            ? easier(stretch)
                            : stretch;
        };
    }

    private RunStep easier(RunStep.Stretch stretch) {
        var target = EasierTarget.of(run.type(), easier, stretch.target());
        return new RunStep.Stretch(
                stretch.kind(), inTheSameTime(stretch.extent(), stretch.target(), target), target);
    }

    /** A slower pace covers less ground in the time of the planned one. */
    private static Extent inTheSameTime(Extent extent, @Nullable Target planned, Target target) {
        return extent instanceof Extent.Distance distance
                        && planned instanceof Target.Pace fast
                        && target instanceof Target.Pace slow
                ? new Extent.Distance(
                        Math.min(
                                distance.meters(),
                                Round.stretchMeters(
                                        (double) distance.meters()
                                                * (fast.minSecondsPerKm() + fast.maxSecondsPerKm())
                                                / (slow.minSecondsPerKm()
                                                        + slow.maxSecondsPerKm()))))
                : extent;
    }

    /** Fast repetitions become strides: as fast, but so short that they cost little (R11). */
    private RunStep strides(RunStep.Repeat repeat) {
        var target = work.hardest();
        return new RunStep.Repeat(
                repeat.times(),
                List.of(
                        new RunStep.Stretch(
                                RunStep.Kind.STRIDES,
                                new Extent.Time(EasingScience.STRIDE_SECONDS),
                                target),
                        new RunStep.Stretch(
                                RunStep.Kind.RECOVERY,
                                new Extent.Time(EasingScience.STRIDE_RECOVERY_SECONDS),
                                null)));
    }
}
