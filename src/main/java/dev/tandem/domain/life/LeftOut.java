package dev.tandem.domain.life;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;
import java.util.Set;

/** What stands where a session was that is not done: rest, and why it is there. */
final class LeftOut {
    private LeftOut() {}

    static PlannedSession forTimeOff(PlannedSession session) {
        return resting(session, "life.time-off");
    }

    static PlannedSession byPriority(PlannedSession session) {
        return resting(session, "life.left-out");
    }

    static boolean is(PlannedSession session) {
        return session.workout().kind() == SessionKind.REST;
    }

    private static PlannedSession resting(PlannedSession session, String key) {
        var outline =
                new Outline(
                        Message.of(key), Message.of(key + ".purpose"), 0, 0, List.of(), List.of());
        return new PlannedSession(
                session.id(),
                session.date(),
                session.dayPart(),
                new Workout.Plain(outline, SessionKind.REST),
                Set.of(),
                session.status(),
                session.placement());
    }
}
