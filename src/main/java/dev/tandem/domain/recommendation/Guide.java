package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Parameter;
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

    /** By the decision; with no training to decide about, by the band. */
    private static Message main(Judgement judgement) {
        return switch (judgement.decision()) {
            case PROCEED -> Message.of("advice." + asPlanned(judgement));
            case REST ->
                    Message.of(restsForLackOfTime(judgement) ? "advice.no-time" : "advice.rest");
            case REDUCE_INTENSITY,
                    REDUCE_VOLUME,
                    SWAP_TO_EASY,
                    ACTIVE_RECOVERY,
                    SEE_PROFESSIONAL,
                    STOP_URGENT ->
                    Message.of("advice." + Kebab.of(judgement.decision()));
        };
    }

    private static String asPlanned(Judgement judgement) {
        var sessions = judgement.sessions();
        if (sessions.stream().noneMatch(it -> new Subject(it.planned()).isTraining())) {
            return "band." + Kebab.of(judgement.readiness().band());
        }
        if (sessions.stream().anyMatch(it -> new Subject(it.planned()).isRace())) {
            return "race";
        }
        boolean isCapped =
                sessions.stream().anyMatch(it -> it.parameters().containsKey(Parameter.RPE_CAP));
        return isCapped ? "proceed.easy" : "proceed";
    }

    private static boolean restsForLackOfTime(Judgement judgement) {
        return judgement.reasons().stream()
                .filter(reason -> reason.decision() == Decision.REST)
                .allMatch(reason -> reason.rule().equals(ContextRules.TIME.id()));
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
