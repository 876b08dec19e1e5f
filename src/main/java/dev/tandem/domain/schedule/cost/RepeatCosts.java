package dev.tandem.domain.schedule.cost;

import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.cost.SoftCost.OnRepeat;
import dev.tandem.domain.schedule.rule.HardRule;
import dev.tandem.domain.schedule.rule.HardRules;
import dev.tandem.domain.schedule.rule.Sitting;

import java.util.List;

/** What a week costs that cannot follow itself. */
final class RepeatCosts {
    static final OnRepeat CANNOT_REPEAT =
            new OnRepeat("repeatable", "repeatable", RepeatCosts::repeat);

    private static final List<HardRule.OnPair> HARD =
            HardRules.ALL.stream()
                    .filter(HardRule.OnPair.class::isInstance)
                    .map(HardRule.OnPair.class::cast)
                    .toList();

    static final List<OnRepeat> ALL = List.of(CANNOT_REPEAT);

    private RepeatCosts() {}

    private static int repeat(Sitting earlier, Sitting later, Limits limits) {
        var again = earlier.plusDays(WeekProblem.DAYS);
        var broken = 0;
        for (var rule : HARD) {
            broken += rule.test().breaks(later, again, limits) ? 1 : 0;
        }
        return broken * Weights.CANNOT_REPEAT;
    }
}
