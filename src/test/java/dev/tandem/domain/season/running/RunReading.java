package dev.tandem.domain.season.running;

import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.Target;
import dev.tandem.domain.season.running.recipe.Effort;
import dev.tandem.domain.season.running.recipe.Pacer;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Adds up the steps of a run: all of them, those faster than easy, those at marathon pace. */
record RunReading(Pacer pacer) {

    double workMeters(List<RunStep> steps) {
        return sum(steps, stretch -> isWork(stretch) ? stretchMeters(stretch) : 0);
    }

    double workSeconds(List<RunStep> steps) {
        return sum(steps, stretch -> isWork(stretch) ? stretchSeconds(stretch) : 0);
    }

    double marathonSeconds(List<RunStep> steps) {
        return sum(
                steps, stretch -> effort(stretch) == Effort.MARATHON ? stretchSeconds(stretch) : 0);
    }

    double seconds(List<RunStep> steps) {
        return sum(steps, this::stretchSeconds);
    }

    private static double sum(List<RunStep> steps, ToDoubleFunction<RunStep.Stretch> part) {
        double sum = 0;
        for (var step : steps) {
            sum +=
                    switch (step) {
                        case RunStep.Stretch stretch -> part.applyAsDouble(stretch);
                        case RunStep.Repeat repeat -> repeat.times() * sum(repeat.steps(), part);
                    };
        }
        return sum;
    }

    private boolean isWork(RunStep.Stretch stretch) {
        return switch (effort(stretch)) {
            case WALK, RECOVERY, EASY, STRIDE -> false;
            case MARATHON, THRESHOLD, INTERVAL, REPETITION -> true;
        };
    }

    private Effort effort(RunStep.Stretch stretch) {
        return switch (stretch.kind()) {
            case WALK -> Effort.WALK;
            case RECOVERY -> Effort.RECOVERY;
            case STRIDES -> Effort.STRIDE;
            case RUN -> byTarget(stretch.target());
        };
    }

    private Effort byTarget(Target target) {
        for (var effort :
                List.of(
                        Effort.EASY,
                        Effort.RECOVERY,
                        Effort.MARATHON,
                        Effort.THRESHOLD,
                        Effort.INTERVAL,
                        Effort.REPETITION)) {
            if (pacer.target(effort).equals(target)) {
                return effort;
            }
        }
        throw new IllegalStateException("unknown target " + target);
    }

    private double stretchMeters(RunStep.Stretch stretch) {
        return switch (stretch.extent()) {
            case Extent.Distance distance -> distance.meters();
            case Extent.Time time -> pacer.meters(effort(stretch), time.seconds());
        };
    }

    private double stretchSeconds(RunStep.Stretch stretch) {
        return switch (stretch.extent()) {
            case Extent.Distance distance -> pacer.seconds(effort(stretch), distance.meters());
            case Extent.Time time -> time.seconds();
        };
    }
}
