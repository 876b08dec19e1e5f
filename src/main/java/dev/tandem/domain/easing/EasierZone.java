package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.ExpectedEffort;

/** What a run becomes one zone down, or at easy effort throughout (J5). */
@Cited(value = "J5", confidence = Confidence.DESIGN_DEFAULT)
final class EasierZone {
    private EasierZone() {}

    /** Intervals become threshold work, threshold marathon pace, marathon pace easy running. */
    static RunType below(RunType type) {
        return switch (type) {
            case INTERVAL -> RunType.THRESHOLD;
            case THRESHOLD -> RunType.MARATHON_PACE;
            case MARATHON_PACE, REPETITION, EASY -> RunType.EASY;
            case LONG -> RunType.LONG;
            case RECOVERY -> RunType.RECOVERY;
            case RUN_WALK -> RunType.RUN_WALK;
            case RACE -> RunType.RACE;
        };
    }

    static RunType after(Workout.Run run, Ease ease) {
        if (ease.has(Ease.Manner.EASY_THROUGHOUT)) {
            return isEasy(run.type()) ? run.type() : RunType.EASY;
        }
        return isShifted(ease) ? below(run.type()) : run.type();
    }

    static boolean isShifted(Ease ease) {
        return ease.get(Parameter.ZONE_SHIFT, 0) < 0;
    }

    /** Run types that are easy from beginning to end. */
    static boolean isEasy(RunType type) {
        return switch (type) {
            case EASY, LONG, RECOVERY, RUN_WALK -> true;
            case MARATHON_PACE, THRESHOLD, INTERVAL, REPETITION, RACE -> false;
        };
    }

    /** The effort to expect of a type of run, 0 to 10. */
    static double effort(RunType type) {
        return switch (type) {
            case EASY, LONG, RUN_WALK -> ExpectedEffort.EASY_RUN_RPE;
            case RECOVERY -> ExpectedEffort.RECOVERY_RUN_RPE;
            case MARATHON_PACE -> ExpectedEffort.MARATHON_PACE_RPE;
            case THRESHOLD -> ExpectedEffort.THRESHOLD_RPE;
            case INTERVAL -> ExpectedEffort.INTERVAL_RPE;
            case REPETITION -> ExpectedEffort.REPETITION_RPE;
            case RACE -> ExpectedEffort.RACE_RPE;
        };
    }
}
