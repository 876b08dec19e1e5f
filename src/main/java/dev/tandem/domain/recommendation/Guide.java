package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.readiness.RedFlag;
import dev.tandem.domain.science.DecisionScience;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    /** By the decision; with no training left to decide about, by the band. */
    private static Message main(Judgement judgement) {
        var decision = judgement.decision();
        if (isOver(judgement) && decision.compareTo(Decision.REST) < 0) {
            return over(judgement);
        }
        return switch (decision) {
            case PROCEED -> Message.of("advice." + asPlanned(judgement));
            case REST ->
                    Message.of(restsForLackOfTime(judgement) ? "advice.no-time" : "advice.rest");
            case REDUCE_INTENSITY,
                    REDUCE_VOLUME,
                    SWAP_TO_EASY,
                    ACTIVE_RECOVERY,
                    SEE_PROFESSIONAL,
                    STOP_URGENT ->
                    Message.of("advice." + Kebab.of(decision));
        };
    }

    /** What is left of a day on which nothing waits to be trained. */
    private static Message over(Judgement judgement) {
        if (training(judgement).noneMatch(it -> it.status() == PlannedStatus.DONE)) {
            return Message.of(byBand(judgement));
        }
        boolean isFine = judgement.decision() == Decision.PROCEED;
        return Message.of(isFine ? "advice.done" : "advice.done.easy");
    }

    private static boolean isOver(Judgement judgement) {
        return training(judgement).noneMatch(it -> it.status() == PlannedStatus.PLANNED);
    }

    private static Stream<PlannedSession> training(Judgement judgement) {
        return judgement.sessions().stream()
                .map(SessionDecision::planned)
                .filter(it -> new Subject(it).isTraining());
    }

    private static String byBand(Judgement judgement) {
        return "advice.band." + Kebab.of(judgement.readiness().band());
    }

    private static String asPlanned(Judgement judgement) {
        var sessions = judgement.sessions();
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
