package dev.tandem.domain.recommendation;

import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One rule of the day: its id, which begins with the dossier item or reading it comes from (R43),
 * the evidence behind it, and how it judges a case.
 */
record Rule(String id, List<String> evidence, Judge judge) {

    /** Asks for something, or for nothing. */
    @FunctionalInterface
    interface Judge {
        @Nullable Proposal on(Case one);
    }

    /** The version of every rule; the engine's version says when any of them changed. */
    static final String VERSION = "1";

    static Rule of(String id, Judge judge, String... evidence) {
        return new Rule(id, List.of(evidence), judge);
    }

    Reason reason(Proposal proposal) {
        return new Reason(id, VERSION, proposal.message(), evidence, proposal.decision());
    }

    /** The sentence of a rule, by its id. */
    static Message said(String id, Object... args) {
        return Message.of("reason." + id, args);
    }
}
