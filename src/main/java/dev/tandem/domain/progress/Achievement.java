package dev.tandem.domain.progress;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A mark that was set, and the session it was set in if it was one. Estimated is what was worked
 * out, as the time over 5 km from the average pace of 6 km.
 */
public record Achievement(MarkKey key, double value, boolean estimated, @Nullable UUID sessionId) {
    public boolean isBetterThan(Achievement other) {
        return key.kind().lessIsBetter() ? value < other.value : value > other.value;
    }
}
