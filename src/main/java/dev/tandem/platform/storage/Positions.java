package dev.tandem.platform.storage;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Positions in lists that are in the order of their ids, which is the order in which things came.
 */
public final class Positions {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private Positions() {}

    /** The id to go on after; one before all others at the beginning of a list. */
    public static UUID id(@Nullable String position) {
        return position == null ? BEFORE_ALL : UUID.fromString(position);
    }
}
