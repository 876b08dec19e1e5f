package dev.tandem.domain.recommendation;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.easing.Adjust;
import dev.tandem.domain.easing.Adjusted;
import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.easing.Step;
import dev.tandem.domain.plan.PlannedSession;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What the rules come to for one case: all that fired, the worst decision, the session to do. */
record Verdict(List<Fired> fired, Decision decision, @Nullable SessionDecision session) {

    static Verdict of(Case one) {
        var fired = fired(one);
        var decision =
                fired.stream().map(Fired::decision).reduce(Decision.PROCEED, Decision::orWorse);
        var planned = one.subject().session();
        return planned == null
                ? new Verdict(fired, decision, null)
                : decided(planned, fired, decision).inWordsOf(one.situation().file().athlete());
    }

    private static List<Fired> fired(Case one) {
        var fired = new ArrayList<Fired>();
        for (var precedence : Precedence.values()) {
            if (precedence.appliesTo(one.subject())) {
                precedence.rules().forEach(rule -> judge(rule, one, fired));
            }
        }
        return fired;
    }

    /** A day without training is changed by what forbids all training only (R32). */
    private static void judge(Rule rule, Case one, List<Fired> fired) {
        var proposal = rule.judge().on(one);
        if (proposal == null) {
            return;
        }
        boolean isHeard =
                one.subject().isTraining()
                        || proposal.decision() == Decision.PROCEED
                        || proposal.decision().compareTo(Decision.REST) >= 0;
        if (isHeard) {
            fired.add(new Fired(rule, proposal));
        }
    }

    private static Verdict decided(PlannedSession planned, List<Fired> fired, Decision decision) {
        var ease =
                fired.stream().map(each -> each.proposal().applied()).reduce(Ease.NONE, Ease::and);
        var adjusted = Adjust.session(planned, step(decision), ease);
        var reached = reached(decision, adjusted);
        var all = new ArrayList<>(fired);
        if (reached != decision) {
            all.add(ContextRules.tooShort());
        }
        return new Verdict(
                List.copyOf(all),
                reached,
                new SessionDecision(
                        reached,
                        planned,
                        adjusted.session(),
                        ShownParameters.of(reached, all, adjusted.session())));
    }

    private Verdict inWordsOf(Athlete athlete) {
        return session == null
                ? this
                : new Verdict(
                        fired,
                        decision,
                        session.withRecoveryOf(athlete.wishes().preferences().activeRecovery()));
    }

    private static Step step(Decision decision) {
        return switch (decision) {
            case PROCEED, REDUCE_INTENSITY, REDUCE_VOLUME -> Step.EASED;
            case SWAP_TO_EASY -> Step.EASY_INSTEAD;
            case ACTIVE_RECOVERY -> Step.ACTIVE_RECOVERY;
            case REST, SEE_PROFESSIONAL, STOP_URGENT -> Step.REST;
        };
    }

    /** Cutting may leave too little for a session, and then it has become active recovery (R33). */
    private static Decision reached(Decision decision, Adjusted adjusted) {
        return adjusted.step() == Step.ACTIVE_RECOVERY
                ? decision.orWorse(Decision.ACTIVE_RECOVERY)
                : decision;
    }
}
