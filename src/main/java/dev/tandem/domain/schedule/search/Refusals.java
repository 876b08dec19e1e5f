package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.HardRule;
import dev.tandem.domain.schedule.rule.HardRules;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.schedule.rule.Tally;

import java.util.List;
import java.util.stream.Stream;

/** Which hard rules refuse what is tried, in words that explain why it is not so. */
record Refusals(WeekProblem problem) {

    /** Rules that keep a session away from others. */
    Stream<Placement> ofPairs(Sitting it, List<Sitting> others) {
        return HardRules.ALL.stream()
                .filter(HardRule.OnPair.class::isInstance)
                .map(HardRule.OnPair.class::cast)
                .filter(HardRule.OnPair::explains)
                .flatMap(
                        rule ->
                                others.stream()
                                        .filter(other -> breaks(rule, it, other))
                                        .map(other -> near(rule, other)));
    }

    private boolean breaks(HardRule.OnPair rule, Sitting it, Sitting other) {
        return other.isBefore(it)
                ? rule.test().breaks(other, it, problem.limits())
                : rule.test().breaks(it, other, problem.limits());
    }

    private Placement near(HardRule.OnPair rule, Sitting other) {
        return new Placement(rule.id(), rule.near(SessionWords.near(other, problem.start())));
    }

    /** Rules that keep the week from holding so much. */
    Stream<Placement> ofWeek(List<Sitting> sittings) {
        var tally = Tally.ofFacts(problem);
        sittings.forEach(sitting -> tally.setTo(tally, sitting));
        return HardRules.ALL.stream()
                .filter(HardRule.OnWeek.class::isInstance)
                .map(HardRule.OnWeek.class::cast)
                .filter(rule -> rule.test().breaks(tally, problem))
                .map(rule -> new Placement(rule.id(), rule.says().asSentence()));
    }
}
