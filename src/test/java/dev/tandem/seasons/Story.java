package dev.tandem.seasons;

import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.season.Planner;

/** Somebody with a name, a situation and a goal in words, and the request that says the same. */
record Story(String name, String situation, String goal, PlanRequest request) {
    Season season() {
        return switch (Planner.plan(request)) {
            case PlanResult.Planned planned -> planned.season();
            case PlanResult other -> throw new IllegalStateException(name + ": " + other);
        };
    }
}
