package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.unit.Kebab;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** Red flags and the holds they leave: first in precedence (C13, R38). */
final class RedFlagRules {
    static final List<Rule> FLAGS = Arrays.stream(RedFlag.values()).map(RedFlagRules::of).toList();

    static final Rule HOLD = Rule.of("J1.hold", RedFlagRules::hold, "C13", "C14", "R38");

    private RedFlagRules() {}

    private static Rule of(RedFlag flag) {
        return Rule.of("C13." + Kebab.of(flag), one -> told(flag, one), "C13");
    }

    private static @Nullable Proposal told(RedFlag flag, Case one) {
        boolean counts = !one.situation().medical().flagsAreCleared();
        return counts && one.health().redFlags().contains(flag)
                ? Proposal.of(decision(flag), Rule.said("C13." + Kebab.of(flag)))
                : null;
    }

    private static Decision decision(RedFlag flag) {
        return switch (flag.urgency()) {
            case NOW -> Decision.STOP_URGENT;
            case CRISIS, SOON -> Decision.SEE_PROFESSIONAL;
        };
    }

    private static @Nullable Proposal hold(Case one) {
        return one.situation().medical().holds().stream()
                .findFirst()
                .map(hold -> Rule.said("J1.hold", hold.since()))
                .map(message -> Proposal.of(Decision.SEE_PROFESSIONAL, message))
                .orElse(null);
    }
}
