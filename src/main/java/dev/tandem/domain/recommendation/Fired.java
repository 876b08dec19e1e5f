package dev.tandem.domain.recommendation;

/** A rule and what it asked for. */
record Fired(Rule rule, Proposal proposal) {

    Decision decision() {
        return proposal.decision();
    }

    Reason reason() {
        return rule.reason(proposal);
    }
}
