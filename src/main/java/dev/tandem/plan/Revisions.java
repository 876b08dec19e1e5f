package dev.tandem.plan;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlanDelta;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;
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

    /** The first revision: the plan as it was made, kept whole. */
    void begin(PlanEntity plan, List<PlannedSession> sessions) {
        keep(plan, new RevisionEntity.Reasoned(Message.of("revision.created"), List.of()));
        new RevisionContentEntity(plan, PlanDelta.baseline(sessions), plan.weeks).persist();
        plan.settle();
    }

    /**
     * The next revision of a plan, with the sessions that changed; where nothing changed there is
     * none. To be called once the rows are as they shall be, whether they were changed through
     * {@link WholePlan} or one by one. Gives the changes with the sessions before and after them.
     */
    List<PlanChange> note(PlanEntity plan, Message reason, List<PlanChange> changes) {
        if (changes.isEmpty()) {
            return changes;
        }
        plan.revision++;
        var touched = Touched.of(plan, changes);
        var told = changes.stream().map(touched::tell).toList();
        keep(plan, new RevisionEntity.Reasoned(reason, told));
        new RevisionContentEntity(plan, touched.delta(), plan.changedWeeks()).persist();
        touched.settle();
        plan.settle();
        return told;
    }

    private void keep(PlanEntity plan, RevisionEntity.Reasoned reasoned) {
        new RevisionEntity(plan, clock.instant(), caller.subject(), reasoned).persist();
    }
}
