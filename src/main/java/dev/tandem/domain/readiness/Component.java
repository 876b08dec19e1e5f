package dev.tandem.domain.readiness;

import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

/**
 * What one marker adds to readiness: its value, the usual one, how far from it (z, positive is
 * worse), its share of the score, its strain from 0 to 1, and the points it moves the score by.
 */
public record Component(
        Marker marker,
        double value,
        @Nullable Double usual,
        @Nullable Double z,
        double weight,
        double strain,
        double points,
        Message message) {

    /** The component in one plain sentence. */
    public String text() {
        return message.text();
    }
}
