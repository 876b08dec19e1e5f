package dev.tandem.domain.recommendation;

import dev.tandem.domain.unit.Message;

/**
 * One change of one reported thing that would make the day milder, found by deciding again: the
 * field of the check-in, the value it would need (a number or a word), and the decision of the day
 * then.
 */
public record Change(String item, String value, Decision decision, Message message) {

    /** The change in one plain sentence. */
    public String text() {
        return message.text();
    }
}
