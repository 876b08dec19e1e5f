package dev.tandem.domain.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.plan.PlanResult;
import dev.tandem.fixture.RandomAthletes;
import dev.tandem.fixture.SeasonAudit;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.TreeMap;

class PlannerProperties {
    private static final int ATHLETES = Integer.getInteger("athletes", 2400);

    @Test
    void no_planned_season_breaks_a_hard_rule_seed_1() {
        var broken = new ArrayList<String>();
        var results = new TreeMap<String, Integer>();
        for (long seed = 1; seed <= ATHLETES; seed++) {
            var request = RandomAthletes.request(seed);
            var result = Planner.plan(request);
            results.merge(result.getClass().getSimpleName(), 1, Integer::sum);
            if (result instanceof PlanResult.Planned planned) {
                for (var fault : SeasonAudit.faults(request, planned.season())) {
                    broken.add("athlete " + seed + ": " + fault);
                }
            }
        }
        System.out.println("plans of " + ATHLETES + " athletes: " + results);
        assertThat(broken).isEmpty();
        assertThat(results.get("Planned")).isGreaterThan(ATHLETES / 3);
    }

    @Test
    void the_same_request_gives_the_same_plan_seed_2() {
        for (long seed = 1; seed <= ATHLETES / 20; seed++) {
            assertThat(Planner.plan(RandomAthletes.request(seed)))
                    .isEqualTo(Planner.plan(RandomAthletes.request(seed)));
        }
    }
}
