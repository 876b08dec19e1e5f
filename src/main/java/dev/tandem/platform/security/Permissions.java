package dev.tandem.platform.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Who is what to an athlete. The slice that keeps athletes knows it; the platform, which knows no
 * slice, asks.
 */
public interface Permissions {

    /** The same work whether or not there is such an athlete. */
    Standing standing(UUID athleteId, String subject);

    /** The athlete that {@code me} stands for. */
    Optional<UUID> own(String subject);
}
