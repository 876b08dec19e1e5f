package dev.tandem.athlete;

import dev.tandem.domain.athlete.Consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The consent that an athlete has given. */
@Schema(name = "Consent")
record ConsentView(String version, Instant givenAt) {

    static @Nullable ConsentView of(@Nullable Consent consent) {
        return consent == null ? null : new ConsentView(consent.version(), consent.givenAt());
    }
}
