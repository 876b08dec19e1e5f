package dev.tandem.platform.security;

import java.util.UUID;

/** Whether data of an athlete's health may be kept; the slice that keeps athletes knows. */
public interface Consents {

    /** Refuses (403) where the operator requires a consent that the athlete has not given. */
    void require(UUID athleteId);
}
