package dev.tandem.domain.schedule;

import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.plan.PlanResult;

import java.util.List;

/** The week that keeps most of what was wanted, or why there is none. */
public sealed interface FitResult {
    /** The week, how many sessions it kept, and which wishes gave way. */
    record Fitted(ScheduleResult.Scheduled week, Wish kept, List<Compromise> compromises)
            implements FitResult {
        public Fitted {
            compromises = List.copyOf(compromises);
        }
    }

    /**
     * Not even the least fits: D7, or the rule that refuses a pinned slot. The conflicts are wishes
     * that cannot hold together, and any of them dropped would do.
     */
    record NoFit(String rule, List<PlanResult.Conflict> conflicts) implements FitResult {
        public NoFit {
            conflicts = List.copyOf(conflicts);
        }
    }
}
