package dev.tandem.domain.plan;

import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Seven days of a plan from its start day on (R17). */
public record PlanWeek(
        int number,
        LocalDate startDate,
        Phase phase,
        Message focus,
        List<PlannedSession> sessions) {
    public PlanWeek {
        sessions = List.copyOf(sessions);
    }

    /** Metres of all runs, races left out (R5), and what is skipped. */
    public int runDistanceMeters() {
        return going().mapToInt(PlannedSession::trainingMeters).sum();
    }

    /** Expected load of the week in AU, without what is skipped. */
    public double load() {
        return going().mapToDouble(each -> each.workout().outline().load()).sum();
    }

    private Stream<PlannedSession> going() {
        return sessions.stream().filter(each -> each.status() != PlannedStatus.SKIPPED);
    }
}
