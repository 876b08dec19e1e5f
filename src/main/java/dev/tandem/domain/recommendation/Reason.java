package dev.tandem.domain.recommendation;

import dev.tandem.domain.unit.Message;

import java.util.List;

/**
 * A rule that fired: its id (it begins with the dossier item or reading, R43) and version, what it
 * saw, the evidence behind it, and the decision it asked for.
 */
public record Reason(
        String rule, String version, Message message, List<String> evidence, Decision decision) {
    public Reason {
        evidence = List.copyOf(evidence);
    }

    /** The reason in one plain sentence. */
    public String text() {
        return message.text();
    }
}
