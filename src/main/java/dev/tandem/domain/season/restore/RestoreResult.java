package dev.tandem.domain.season.restore;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;

/** A plan as it was, or why it cannot be so any more. */
public sealed interface RestoreResult {
    /** All sessions of the plan as they are then, and what that changes. */
    record Restored(List<PlannedSession> sessions, List<PlanChange> changes)
            implements RestoreResult {
        public Restored {
            sessions = List.copyOf(sessions);
            changes = List.copyOf(changes);
        }
    }

    /** The rule in the way, a clause that goes on after "because", and the day it is about. */
    record Refused(String rule, Message because, LocalDate date) implements RestoreResult {}
}
