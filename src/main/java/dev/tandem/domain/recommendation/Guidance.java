package dev.tandem.domain.recommendation;

import dev.tandem.domain.unit.Message;

import java.util.List;

/**
 * Words around a decision: what to do about danger first, empty on most days; the advice of the
 * day; and what Tandem is not.
 */
public record Guidance(List<Message> safety, List<Message> advice, Message disclaimer) {
    public Guidance {
        safety = List.copyOf(safety);
        advice = List.copyOf(advice);
    }
}
