package dev.tandem.domain.season.move;

import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.season.strength.HeavyMuscles;

import java.util.Set;

/** What a scheduler sees in sessions that were planned before, from the sessions alone. */
public final class StoredSlots {
    private StoredSlots() {}

    /** The key of a session's slot: its id, as one of these weeks is never compared with others. */
    public static String key(PlannedSession session) {
        return session.id().toString();
    }

    /** The session takes the minutes it has: what is in it does not change. */
    public static Slot slot(PlannedSession session) {
        var minutes = Math.max(1, session.workout().outline().durationMinutes());
        return new Slot(
                key(session),
                session.workout().kind(),
                session.tags(),
                heavyMuscles(session.workout()),
                minutes,
                minutes,
                isQuality(session.workout()));
    }

    public static Placed placed(PlannedSession session) {
        var slot = slot(session);
        return new Placed(
                slot, session.date(), session.dayPart(), slot.wishedMinutes(), session.placement());
    }

    private static Set<Muscle> heavyMuscles(Workout workout) {
        return workout instanceof Workout.Strength lift ? HeavyMuscles.of(lift) : Set.of();
    }

    /** Marathon pace makes a run hard, but is no quality work that needs 48 h to the next (D6g). */
    private static boolean isQuality(Workout workout) {
        return workout instanceof Workout.Run run
                && switch (run.type()) {
                    case THRESHOLD, INTERVAL, REPETITION -> true;
                    case EASY, LONG, RECOVERY, MARATHON_PACE, RUN_WALK, RACE -> false;
                };
    }
}
