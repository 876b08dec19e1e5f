package dev.tandem.plan;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.platform.security.Caller;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.util.List;

/** Notes what changes in plans: when, by whom and why, for ever. */
@ApplicationScoped
class Revisions {
    private final Caller caller;
    private final Clock clock;

    Revisions(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The first revision: the plan as it was made. */
    void begin(PlanEntity plan) {
        keep(plan, "created", List.of());
    }

    /** The next revision of a plan; where nothing changed there is none. */
    void note(PlanEntity plan, String reason, List<PlanChange> changes) {
        if (!changes.isEmpty()) {
            plan.revision++;
            keep(plan, reason, changes);
        }
    }

    private void keep(PlanEntity plan, String reason, List<PlanChange> changes) {
        var reasoned = new RevisionEntity.Reasoned(reason, changes);
        new RevisionEntity(plan, clock.instant(), caller.subject(), reasoned).persist();
    }
}
