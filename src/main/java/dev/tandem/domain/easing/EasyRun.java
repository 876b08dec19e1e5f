package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunStep;
import dev.tandem.domain.running.RunType;
import dev.tandem.domain.science.EasingScience;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;

/** An easy run, or easy cycling for sore legs, in place of a planned run. */
final class EasyRun {
    private EasyRun() {}

    /** Never longer than what easing would have left of the planned one. */
    static Workout inPlaceOf(Workout.Run planned, Workout eased, Ease ease) {
        double cap = ease.get(Parameter.DURATION_CAP_MINUTES, EasingScience.EASY_SWAP_MAX_MINUTES);
        int minutes =
                (int)
                        Math.min(
                                Math.min(cap, EasingScience.EASY_SWAP_MAX_MINUTES),
                                eased.outline().durationMinutes());
        double rpe = Math.min(eased.outline().targetRpe(), EasingScience.EASY_SWAP_RPE_CAP);
        if (ease.has(Ease.Manner.OFF_FEET)) {
            return Rested.plain("easing.cycling", minutes, rpe, SessionKind.CROSS_TRAINING);
        }
        var outline = outline(planned, minutes, rpe);
        return new Workout.Run(
                outline,
                type(planned),
                meters(planned, (Workout.Run) eased, minutes),
                steps(planned, outline));
    }

    /** Walking breaks stay, a recovery run is easy already. */
    private static RunType type(Workout.Run planned) {
        return planned.type() == RunType.RUN_WALK || planned.type() == RunType.RECOVERY
                ? planned.type()
                : RunType.EASY;
    }

    private static Outline outline(Workout.Run planned, int minutes, double rpe) {
        var fitted = Outlines.fitted(planned.outline(), minutes, rpe);
        return type(planned) == RunType.EASY
                ? Outlines.renamed(
                        Outlines.withEasyFrame(fitted),
                        Message.of("easing.easy"),
                        Message.of("easing.easy.purpose"))
                : fitted;
    }

    /** From the plan, not from what was rounded already, so that less time is never more ground. */
    private static int meters(Workout.Run planned, Workout.Run eased, int minutes) {
        double kept =
                (double) planned.distanceMeters()
                        * minutes
                        / Math.max(1, planned.outline().durationMinutes());
        double easy = EasyPace.meters(planned, minutes);
        return Math.min(eased.distanceMeters(), Round.meters(Math.min(kept, easy)));
    }

    private static List<RunStep> steps(Workout.Run planned, Outline outline) {
        int main = Outlines.mainMinutes(outline);
        return type(planned) == RunType.EASY
                ? MainPart.easy(planned, main)
                : new MainPart(planned, planned.steps(), 1).in(main);
    }
}
