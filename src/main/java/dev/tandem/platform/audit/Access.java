package dev.tandem.platform.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** One request that read or changed something of an athlete's, and how it was answered. */
record Access(
        UUID athleteId,
        UUID id,
        Instant at,
        String caller,
        String credential,
        String operation,
        int status,
        @Nullable String requestId) {}
