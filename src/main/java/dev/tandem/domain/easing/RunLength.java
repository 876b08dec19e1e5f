package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.Extent;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.Target;

import java.util.List;

/**
 * How long steps take, in seconds; where they are given by the road and have no pace, the average
 * pace of the whole run is assumed.
 */
record RunLength(double averageSecondsPerKm) {

    static RunLength of(Workout.Run run) {
        double seconds = 60.0 * run.outline().durationMinutes();
        return new RunLength(1000 * seconds / Math.max(1, run.distanceMeters()));
    }

    double seconds(List<? extends RunStep> steps) {
        return steps.stream().mapToDouble(this::seconds).sum();
    }

    double seconds(RunStep step) {
        return switch (step) {
            case RunStep.Repeat repeat -> repeat.times() * seconds(repeat.steps());
            case RunStep.Stretch stretch -> seconds(stretch);
        };
    }

    private double seconds(RunStep.Stretch stretch) {
        return switch (stretch.extent()) {
            case Extent.Time time -> time.seconds();
            case Extent.Distance distance -> distance.meters() * secondsPerKm(stretch) / 1000;
        };
    }

    private double secondsPerKm(RunStep.Stretch stretch) {
        return stretch.target() instanceof Target.Pace pace
                ? (pace.minSecondsPerKm() + pace.maxSecondsPerKm()) / 2.0
                : averageSecondsPerKm;
    }
}
