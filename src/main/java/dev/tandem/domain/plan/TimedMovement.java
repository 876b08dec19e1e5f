package dev.tandem.domain.plan;

import dev.tandem.domain.unit.Message;

/** A part of a warm-up or cool-down and its minutes. */
public record TimedMovement(Message name, int minutes) {
    public TimedMovement {
        if (minutes < 1) {
            throw new IllegalArgumentException("a movement takes at least a minute");
        }
    }

    /** Words as they stand, the same in every language. */
    public TimedMovement(String name, int minutes) {
        this(Message.literal(name), minutes);
    }
}
