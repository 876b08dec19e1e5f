package dev.tandem.accesslog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** One request that read or changed something, by whom, and how it was answered. */
@Schema(name = "Access")
record AccessView(
        UUID id,
        Instant at,
        @Schema(description = "The client or user, as grants name them, or a calendar link.")
                String caller,
        @Schema(
                        description =
                                "The key by its id, the program that a token was given to, or the"
                                        + " link again.")
                String credential,
        @Schema(description = "The operation by its id in the OpenAPI document.") String operation,
        @Schema(description = "The HTTP status of the answer.") int status,
        @Nullable String requestId) {

    static AccessView of(AccessEntity access) {
        return new AccessView(
                access.id,
                access.at,
                access.caller,
                access.credential,
                access.operation,
                access.status,
                access.requestId);
    }
}
