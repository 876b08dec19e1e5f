package dev.tandem.athlete;

import dev.tandem.domain.athlete.Consent;
import dev.tandem.platform.request.LatestToday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** That the athlete agreed to have data of their health kept. */
@Schema(name = "NewConsent")
record GivenConsent(
        @Schema(description = "Which wording was agreed to.", examples = "2026-11")
                @NotBlank
                @Size(max = 100)
                String version,
        @Schema(examples = "2026-11-20T08:00:00Z")
                @PastOrPresent(message = LatestToday.NOT_IN_FUTURE)
                OffsetDateTime givenAt) {

    static @Nullable GivenConsent of(@Nullable Consent consent) {
        return consent == null
                ? null
                : new GivenConsent(consent.version(), consent.givenAt().atOffset(ZoneOffset.UTC));
    }

    Consent toDomain() {
        return new Consent(version, givenAt.toInstant());
    }
}
