package dev.tandem.domain.life;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;

import java.util.List;

/** The sessions of a plan that become others, as they are then, and what changes in each. */
public record Replanned(List<PlannedSession> sessions, List<PlanChange> changes) {
    public Replanned {
        sessions = List.copyOf(sessions);
        changes = List.copyOf(changes);
    }
}
