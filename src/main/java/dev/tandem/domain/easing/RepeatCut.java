package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunStep;

/** Repetitions taken out of a run, or a shorter piece of work where there is only one. */
final class RepeatCut {
    private RepeatCut() {}

    /** Repetitions that a share keeps: rounded down, at least one. */
    static int times(int planned, double share) {
        return Math.min(planned, Round.count(planned * share));
    }

    static boolean hasRepeats(Workout.Run run) {
        return run.steps().stream().anyMatch(RunStep.Repeat.class::isInstance);
    }

    /** Seconds that a share of the repetitions saves. */
    static double savedSeconds(Workout.Run run, double share) {
        var length = RunLength.of(run);
        var work = Work.of(run.steps());
        boolean hasRepeats = hasRepeats(run);
        double saved = 0;
        for (var step : run.steps()) {
            saved +=
                    switch (step) {
                        case RunStep.Repeat repeat ->
                                length.seconds(repeat.steps())
                                        * (repeat.times() - times(repeat.times(), share));
                        case RunStep.Stretch stretch ->
                                hasRepeats || !work.includes(stretch)
                                        ? 0
                                        : length.seconds(stretch) * (1 - share);
                    };
        }
        return saved;
    }
}
