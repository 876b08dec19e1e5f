package dev.tandem.platform.security;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Whether data of an athlete's health may be kept; the slice that keeps athletes knows. */
public interface Consents {

    /** Refuses (403) where the operator requires a consent that the athlete has not given. */
    void require(UUID athleteId);

    /** The same for a member that may be told of health, such as a reason, if it is told. */
    default void requireFor(UUID athleteId, @Nullable Object told) {
        if (told != null) {
            require(athleteId);
        }
    }
}
