package dev.tandem.domain.plan.diff;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;

import java.util.List;

/**
 * What the training of a week comes to, without what is skipped: metres without races (R5), load in
 * AU.
 */
public record WeekTotals(int sessions, int runDistanceMeters, double load) {
    static WeekTotals of(List<PlannedSession> week) {
        var going =
                week.stream()
                        .filter(PlannedSession::isTraining)
                        .filter(session -> session.status() != PlannedStatus.SKIPPED)
                        .toList();
        var load = going.stream().mapToDouble(session -> session.workout().outline().load()).sum();
        return new WeekTotals(
                going.size(),
                going.stream().mapToInt(PlannedSession::trainingMeters).sum(),
                Math.round(load * 10) / 10.0);
    }
}
