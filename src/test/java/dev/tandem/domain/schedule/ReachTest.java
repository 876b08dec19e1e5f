package dev.tandem.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.schedule.cost.SoftCost;
import dev.tandem.domain.schedule.cost.SoftCosts;
import dev.tandem.domain.schedule.rule.HardRule;
import dev.tandem.domain.schedule.rule.HardRules;
import dev.tandem.domain.schedule.rule.Hours;
import dev.tandem.domain.schedule.rule.Sitting;

import org.junit.jupiter.api.Test;

/** What the search relies on: two sessions further apart than 48 h are nothing to each other. */
class ReachTest {
    private static final int PAIRS = 20_000;

    @Test
    void no_rule_and_no_cost_of_two_sessions_looks_further_than_48_h_seed_11() {
        var slots = new RandomWeeks(11);
        for (var count = 0; count < PAIRS; count++) {
            var days = Hours.REACH_DAYS + 1 + count % 5;
            var parts = DayPart.values();
            var earlier = new Sitting(slots.slot("a"), 0, parts[count % parts.length]);
            var later = new Sitting(slots.slot("b"), days, parts[count / 3 % parts.length]);
            assertMeansNothing(earlier, later, Limits.of(Level.values()[count % 3], Weeks.ADULT));
        }
    }

    private static void assertMeansNothing(Sitting earlier, Sitting later, Limits limits) {
        for (var rule : HardRules.ALL) {
            if (rule instanceof HardRule.OnPair pair) {
                assertThat(pair.test().breaks(earlier, later, limits)).as(pair.id()).isFalse();
            }
        }
        for (var cost : SoftCosts.ALL) {
            if (cost instanceof SoftCost.OnPair pair) {
                assertThat(pair.cost().of(earlier, later, limits)).as(pair.rule()).isZero();
            }
        }
    }
}
