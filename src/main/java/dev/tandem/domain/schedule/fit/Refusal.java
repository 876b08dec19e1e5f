package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.rule.HardRule;
import dev.tandem.domain.schedule.rule.HardRules;
import dev.tandem.domain.unit.Message;

/** Why something cannot be: the rule, and a clause that goes on after "because". */
public record Refusal(String rule, Message because) {
    /** The date is not one of the week's. */
    static final Refusal OUTSIDE = new Refusal("R17", Message.of("refusal.outside-week"));

    static Refusal by(String id) {
        return HardRules.ALL.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(HardRule::says)
                .map(says -> new Refusal(id, says))
                .orElseThrow();
    }
}
