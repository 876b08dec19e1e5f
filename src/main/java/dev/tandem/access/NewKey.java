package dev.tandem.access;

import dev.tandem.platform.security.Scopes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/** What a new key is called and may do. */
record NewKey(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty List<@Pattern(regexp = Scopes.PATTERN, message = Scopes.MESSAGE) String> scopes,
        @Schema(description = "When it ends by itself; without it, only by being revoked.")
                @Nullable OffsetDateTime until) {}
