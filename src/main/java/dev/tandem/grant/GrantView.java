package dev.tandem.grant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A grant as the athlete's owner sees it; an ended one stays until it is revoked. */
@Schema(name = "Grant")
record GrantView(
        UUID id,
        String grantee,
        List<String> scopes,
        @Nullable Instant until,
        Instant createdAt,
        String createdBy) {

    static GrantView of(GrantEntity grant) {
        return new GrantView(
                grant.id,
                grant.grantee,
                grant.scopes,
                grant.endsAt,
                grant.createdAt,
                grant.createdBy);
    }
}
