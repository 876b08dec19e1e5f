package dev.tandem.domain.life;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.EasingScience;

/** Shortened strength sessions last a number of minutes that a person would say. */
final class RoundMinutes {
    private RoundMinutes() {}

    /** To the nearest five minutes, never more than planned. */
    static PlannedSession of(PlannedSession eased, PlannedSession planned) {
        if (!(eased.workout() instanceof Workout.Strength lift) || eased.equals(planned)) {
            return eased;
        }
        int step = EasingScience.ROUND_MINUTES;
        int nearest =
                Math.toIntExact(Math.round((double) lift.outline().durationMinutes() / step))
                        * step;
        int minutes = Math.min(nearest, planned.workout().outline().durationMinutes());
        return eased.with(
                new Workout.Strength(
                        lasting(lift.outline(), minutes),
                        lift.type(),
                        lift.focus(),
                        lift.exercises()));
    }

    private static Outline lasting(Outline outline, int minutes) {
        return new Outline(
                outline.title(),
                outline.purpose(),
                minutes,
                outline.targetRpe(),
                outline.warmUp(),
                outline.coolDown());
    }
}
