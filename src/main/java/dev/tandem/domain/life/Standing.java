package dev.tandem.domain.life;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;

/** A planned session as it stands, and as it was planned before anything eased it. */
public record Standing(PlannedSession current, PlannedSession planned) {
    public Standing {
        if (!current.id().equals(planned.id()) || !current.date().equals(planned.date())) {
            throw new IllegalArgumentException("the same session on the same day, eased or not");
        }
    }

    /** One that nothing has eased. */
    public static Standing of(PlannedSession session) {
        return new Standing(session, session);
    }

    LocalDate date() {
        return current.date();
    }

    /** Whether it is still to come and may become another; races stay as they are. */
    boolean isOpen(LocalDate today) {
        return current.status() == PlannedStatus.PLANNED
                && !date().isBefore(today)
                && !planned.isRace()
                && planned.workout().kind() != SessionKind.REST;
    }

    static double meters(PlannedSession session) {
        return session.workout() instanceof Workout.Run run && !session.isRace()
                ? run.distanceMeters()
                : 0;
    }

    /** Races and active recovery are no load that weeks are compared by (R13, R14). */
    static double load(PlannedSession session) {
        return session.isRace() || !session.isTraining() ? 0 : session.workout().outline().load();
    }
}
