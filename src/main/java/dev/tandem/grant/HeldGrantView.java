package dev.tandem.grant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A live grant as its holder sees it. */
@Schema(name = "HeldGrant")
record HeldGrantView(
        UUID id,
        UUID athleteId,
        String displayName,
        List<String> scopes,
        @Nullable Instant until,
        Instant createdAt) {

    static HeldGrantView of(GrantEntity grant, String displayName) {
        return new HeldGrantView(
                grant.id,
                grant.athleteId,
                displayName,
                grant.scopes,
                grant.endsAt,
                grant.createdAt);
    }
}
