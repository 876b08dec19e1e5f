package dev.tandem.domain.plan;

/** A part of a warm-up or cool-down and its minutes. */
public record TimedMovement(String name, int minutes) {
    public TimedMovement {
        if (minutes < 1) {
            throw new IllegalArgumentException("a movement takes at least a minute");
        }
    }
}
