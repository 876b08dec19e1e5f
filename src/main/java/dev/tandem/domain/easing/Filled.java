package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.season.strength.RampSets;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.util.ArrayList;
import java.util.List;

/** A strength session in which something gentle takes the time of what must not be done. */
final class Filled {
    private Filled() {}

    /** The exercises that are left, then the gentle thing; it alone where no exercise is left. */
    static Workout strength(
            Workout.Strength planned,
            Outline outline,
            List<ExercisePrescription> kept,
            String gentle) {
        if (kept.isEmpty()) {
            return Rested.plain(
                    gentle,
                    outline.durationMinutes(),
                    outline.targetRpe(),
                    SessionKind.CROSS_TRAINING);
        }
        return new Workout.Strength(
                ramped(filled(planned, outline, kept, gentle), kept),
                planned.type(),
                planned.focus(),
                kept);
    }

    /** The lighter sets of the warm-up lead to the weights that are left. */
    private static Outline ramped(Outline outline, List<ExercisePrescription> kept) {
        return new Outline(
                outline.title(),
                outline.purpose(),
                outline.durationMinutes(),
                outline.targetRpe(),
                RampSets.again(outline.warmUp(), kept),
                outline.coolDown());
    }

    private static Outline filled(
            Workout.Strength planned,
            Outline outline,
            List<ExercisePrescription> kept,
            String gentle) {
        double all = SetTime.seconds(planned.exercises());
        double needed =
                all > 0 ? Outlines.mainMinutes(planned.outline()) * SetTime.seconds(kept) / all : 0;
        int free = Outlines.mainMinutes(outline) - Round.whole(Math.ceil(needed));
        if (free < 1) {
            return outline;
        }
        var coolDown = new ArrayList<TimedMovement>();
        coolDown.add(new TimedMovement(Message.of(gentle), free));
        coolDown.addAll(outline.coolDown());
        return new Outline(
                outline.title(),
                outline.purpose(),
                outline.durationMinutes(),
                outline.targetRpe(),
                outline.warmUp(),
                coolDown);
    }
}
