package dev.tandem.domain.easing;

import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.Target;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which stretches of a run are its work: those with the hardest target, or nearly so. */
record Work(@Nullable Target hardest) {
    /** Targets within this share of the hardest belong to it. */
    private static final double NEARLY = 0.96;

    static Work of(List<RunStep> steps) {
        return new Work(
                stretches(steps)
                        .filter(stretch -> stretch.kind() == RunStep.Kind.RUN)
                        .flatMap(stretch -> Stream.ofNullable(stretch.target()))
                        .max(Comparator.comparing(Work::demand))
                        .orElse(null));
    }

    boolean includes(RunStep.Stretch stretch) {
        var target = stretch.target();
        return stretch.kind() == RunStep.Kind.RUN
                && hardest != null
                && target != null
                && target.getClass() == hardest.getClass()
                && demand(target) >= NEARLY * demand(hardest);
    }

    /** Whether the run has easier running beside its work. */
    boolean isPartOf(List<RunStep> steps) {
        return stretches(steps)
                .filter(stretch -> stretch.kind() == RunStep.Kind.RUN)
                .anyMatch(stretch -> !includes(stretch));
    }

    static Stream<RunStep.Stretch> stretches(List<RunStep> steps) {
        return steps.stream()
                .flatMap(
                        step ->
                                switch (step) {
                                    case RunStep.Repeat repeat -> stretches(repeat.steps());
                                    case RunStep.Stretch stretch -> Stream.of(stretch);
                                });
    }

    /** Greater is harder; only targets of one kind are compared in a run. */
    private static double demand(Target target) {
        return switch (target) {
            case Target.Pace pace -> 1000.0 / pace.minSecondsPerKm();
            case Target.HeartRate rate -> rate.maxBpm();
            case Target.Rpe rpe -> rpe.max();
        };
    }
}
