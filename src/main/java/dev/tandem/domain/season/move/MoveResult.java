package dev.tandem.domain.season.move;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;

/** What a week becomes when a session moves, or why it cannot move there. */
public sealed interface MoveResult {
    /** All sessions of the week as they are then, and what changed, the asked move first. */
    record Moved(List<PlannedSession> sessions, List<PlanChange> changes) implements MoveResult {
        public Moved {
            sessions = List.copyOf(sessions);
            changes = List.copyOf(changes);
        }
    }

    /**
     * The rule in the way, a clause that goes on after "because", and the dates of the week that
     * would do, nearest first.
     */
    record Refused(String rule, Message because, List<LocalDate> nearestDates)
            implements MoveResult {
        public Refused {
            nearestDates = List.copyOf(nearestDates);
        }
    }
}
