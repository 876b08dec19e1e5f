package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Ease;
import dev.tandem.domain.unit.Message;

/**
 * What a rule asks for: a decision, the ease it names, the milder ease that goes without saying (an
 * orange day keeps all that an amber day asks), and the sentence that says what it saw.
 */
record Proposal(Decision decision, Ease ease, Ease implied, Message message) {

    static Proposal of(Decision decision, Ease ease, Message message) {
        return new Proposal(decision, ease, Ease.NONE, message);
    }

    static Proposal of(Decision decision, Message message) {
        return of(decision, Ease.NONE, message);
    }

    /** All that is to be eased. */
    Ease applied() {
        return implied.and(ease);
    }
}
