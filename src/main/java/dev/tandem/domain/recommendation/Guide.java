package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words around a decision: danger first, then advice, then what Tandem is not. */
final class Guide {
    private Guide() {}

    static Guidance of(Situation situation, Judgement judgement) {
        return new Guidance(
                safety(judgement), advice(situation, judgement), Message.of("guide.disclaimer"));
    }

    /** Words for a crisis come before all others. */
    private static List<Message> safety(Judgement judgement) {
        var safety = new ArrayList<Message>();
        if (hasFlag(RedFlag.Urgency.CRISIS, judgement)) {
            safety.add(Message.of("safety.crisis"));
        }
        if (judgement.decision() == Decision.STOP_URGENT) {
            safety.add(Message.of("safety.emergency"));
        }
        if (judgement.decision().compareTo(Decision.SEE_PROFESSIONAL) >= 0) {
            safety.add(Message.of("safety.professional"));
        }
        return safety;
    }

    private static boolean hasFlag(RedFlag.Urgency urgency, Judgement judgement) {
        return Arrays.stream(RedFlag.values())
                .filter(flag -> flag.urgency() == urgency)
                .map(flag -> RedFlagRules.FLAGS.get(flag.ordinal()))
                .anyMatch(judgement::hasFired);
    }

    private static List<Message> advice(Situation situation, Judgement judgement) {
        var advice = new ArrayList<Message>();
        advice.add(main(judgement));
        if (judgement.decision() == Decision.REST && hasStoppedForPain(judgement)) {
            advice.add(Message.of("advice.other-parts"));
        }
        if (judgement.hasFired(PersistenceRules.RECOVERY_WEEK_RULE)) {
            advice.add(Message.of("advice.recovery-week"));
        }
        if (isSilent(situation)) {
            advice.add(Message.of("advice.check-in"));
        }
        return advice;
    }

    /** By the decision; with no session to decide about, by the band. */
    private static Message main(Judgement judgement) {
        boolean isFree = judgement.sessions().isEmpty() && judgement.decision() == Decision.PROCEED;
        return isFree
                ? Message.of("advice.band." + Kebab.of(judgement.readiness().band()))
                : Message.of("advice." + Kebab.of(judgement.decision()));
    }

    private static boolean hasStoppedForPain(Judgement judgement) {
        return judgement.hasFired(PainRules.STOP);
    }

    private static boolean isSilent(Situation situation) {
        var today = situation.date();
        return situation.checkIn() == null
                && situation
                        .diary()
                        .between(
                                today.minusDays(DecisionScience.SILENT_DAYS_BEFORE_EASING - 1),
                                today)
                        .findAny()
                        .isEmpty();
    }
}
