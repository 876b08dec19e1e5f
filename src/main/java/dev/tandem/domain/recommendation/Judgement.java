package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.readiness.Tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All verdicts of a day, before they are put into words. */
record Judgement(Readiness readiness, List<Verdict> verdicts) {

    static Judgement of(Situation situation) {
        return of(situation, Tuning.PUBLISHED);
    }

    static Judgement of(Situation situation, Tuning tuning) {
        var readiness = Readiness.of(situation.morning(), tuning);
        var history = History.of(situation, readiness);
        return new Judgement(
                readiness,
                subjects(situation).stream()
                        .map(subject -> new Case(situation, readiness, history, subject, tuning))
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
     * Every rule that fired, with the worst it asked for, in the order of precedence. Below the
     * first that forbids training only what asks for more than it is explained (J1).
     */
    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        var explained = Decision.PROCEED;
        for (var precedence : Precedence.values()) {
            var before = explained;
            for (var reason : reasons(precedence)) {
                if (isWorthSaying(reason.decision(), before, explained)) {
                    reasons.add(reason);
                    explained = explained.orWorse(reason.decision());
                }
            }
        }
        return List.copyOf(reasons);
    }

    /** Once training is forbidden: what asks for more, or forbids it for a reason of equal rank. */
    private static boolean isWorthSaying(Decision asked, Decision before, Decision explained) {
        if (before.compareTo(Decision.REST) >= 0) {
            return asked.compareTo(before) > 0;
        }
        return explained.compareTo(Decision.REST) < 0 || asked.compareTo(Decision.REST) >= 0;
    }

    boolean hasFired(Rule rule) {
        return fired(rule).findAny().isPresent();
    }

    private List<Reason> reasons(Precedence precedence) {
        return precedence.rules().stream()
                .map(rule -> fired(rule).map(Fired::reason).reduce(Judgement::worse))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Fired> fired(Rule rule) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.fired().stream())
                .filter(fired -> fired.rule().id().equals(rule.id()));
    }

    private static Reason worse(Reason one, Reason other) {
        return other.decision().compareTo(one.decision()) > 0 ? other : one;
    }

    private static List<Subject> subjects(Situation situation) {
        var sessions = situation.planned().sessions().stream().map(Subject::new).toList();
        return sessions.isEmpty() ? List.of(Subject.NOTHING) : sessions;
    }
}
