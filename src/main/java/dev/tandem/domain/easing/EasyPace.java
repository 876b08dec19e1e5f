package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.running.Target;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What easy is for the athlete of a planned run, as far as the run tells. */
final class EasyPace {
    private EasyPace() {}

    /** The gentlest running of an easy run, or what follows from the work of a hard one. */
    static Target target(Workout.Run run) {
        if (EasierZone.isEasy(run.type())) {
            return slowest(run).orElseGet(() -> EasierTarget.of(run.type(), RunType.EASY, null));
        }
        return EasierTarget.of(run.type(), RunType.EASY, Work.of(run.steps()).hardest());
    }

    /** Metres that easy running covers in some minutes, no more than the run's own average. */
    static double meters(Workout.Run run, double minutes) {
        double average =
                (double) run.distanceMeters() / Math.max(1, run.outline().durationMinutes());
        var pace = target(run) instanceof Target.Pace known ? known : null;
        return minutes * (pace == null ? average : Math.min(average, metersPerMinute(pace)));
    }

    private static Optional<Target> slowest(Workout.Run run) {
        return Work.stretches(run.steps())
                .filter(stretch -> stretch.kind() == RunStep.Kind.RUN)
                .flatMap(stretch -> Stream.ofNullable(stretch.target()))
                .max(Comparator.comparing(EasyPace::slowness));
    }

    private static double slowness(Target target) {
        return switch (target) {
            case Target.Pace pace -> pace.maxSecondsPerKm();
            case Target.HeartRate rate -> -rate.maxBpm();
            case Target.Rpe rpe -> -rpe.max();
        };
    }

    private static double metersPerMinute(Target.Pace pace) {
        return 60_000 / ((pace.minSecondsPerKm() + pace.maxSecondsPerKm()) / 2.0);
    }
}
