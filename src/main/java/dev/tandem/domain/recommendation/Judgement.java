package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.Readiness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** All verdicts of a day, before they are put into words. */
record Judgement(Readiness readiness, List<Verdict> verdicts) {

    static Judgement of(Situation situation) {
        var readiness = Readiness.of(situation.morning());
        var history = History.of(situation, readiness);
        return new Judgement(
                readiness,
                subjects(situation).stream()
                        .map(subject -> new Case(situation, readiness, history, subject))
                        .map(Verdict::of)
                        .toList());
    }

    /** The most severe of the day. */
    Decision decision() {
        return verdicts.stream().map(Verdict::decision).reduce(Decision.PROCEED, Decision::orWorse);
    }

    List<SessionDecision> sessions() {
        return verdicts.stream().map(Verdict::session).filter(Objects::nonNull).toList();
    }

    /**
     * Every rule that fired, with the worst it asked for, in the order of precedence; what comes
     * below the first that forbids training is not explained (J1).
     */
    List<Reason> reasons() {
        var byRule = new LinkedHashMap<String, Reason>();
        for (var precedence : Precedence.values()) {
            precedence.rules().forEach(rule -> collect(rule, byRule));
            if (byRule.values().stream().anyMatch(Judgement::forbidsTraining)) {
                break;
            }
        }
        return List.copyOf(byRule.values());
    }

    boolean hasFired(Rule rule) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.fired().stream())
                .anyMatch(fired -> fired.rule().id().equals(rule.id()));
    }

    private void collect(Rule rule, LinkedHashMap<String, Reason> byRule) {
        verdicts.stream()
                .flatMap(verdict -> verdict.fired().stream())
                .filter(fired -> fired.rule().id().equals(rule.id()))
                .map(Fired::reason)
                .reduce(Judgement::worse)
                .ifPresent(reason -> byRule.put(rule.id(), reason));
    }

    private static Reason worse(Reason one, Reason other) {
        return other.decision().compareTo(one.decision()) > 0 ? other : one;
    }

    private static boolean forbidsTraining(Reason reason) {
        return reason.decision().compareTo(Decision.REST) >= 0;
    }

    private static List<Subject> subjects(Situation situation) {
        var sessions = situation.planned().sessions().stream().map(Subject::new).toList();
        return sessions.isEmpty() ? List.of(Subject.NOTHING) : sessions;
    }
}
