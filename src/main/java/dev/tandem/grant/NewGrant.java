package dev.tandem.grant;

import dev.tandem.platform.request.Ending;
import dev.tandem.platform.security.Scopes;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/** To whom a grant goes, what it allows, and until when. */
record NewGrant(
        @Schema(
                        description =
                                "A client of this service by its id, or a user by the subject of"
                                        + " their tokens.",
                        examples = "user:coach-carla")
                @Size(max = 260)
                @Pattern(regexp = GRANTEE, message = "{fault.grantee}")
                String grantee,
        @NotEmpty @Size(max = 8)
                List<@Pattern(regexp = Scopes.GRANTABLE, message = Scopes.GRANTABLE_MESSAGE) String>
                        scopes,
        @Schema(description = "When it ends by itself; without it, only by being revoked.")
                @Nullable OffsetDateTime until) {

    static NewGrant of(GrantEntity grant) {
        return new NewGrant(grant.grantee, grant.scopes, Ending.of(grant.endsAt));
    }

    private static final String GRANTEE = "(client:[0-9A-Fa-f-]{36}|user:[\\x20-\\x7e]{1,255})";
}
