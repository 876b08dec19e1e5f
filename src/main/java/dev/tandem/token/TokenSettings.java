package dev.tandem.token;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;

import java.util.Optional;

/** Whose tokens are good; without an issuer none are, and only API keys work. */
@StaticInitSafe
@ConfigMapping(prefix = "tandem.oidc")
interface TokenSettings {

    /** What {@code iss} must be, to the letter. */
    Optional<String> issuer();

    /** What {@code aud} must hold: the name of this service at the provider. */
    Optional<String> audience();

    /** Where the provider publishes its keys. */
    Optional<String> jwksUrl();

    /** The claim with the scopes, with dots into objects; {@code scope} or {@code scp} if unset. */
    Optional<String> scopeClaim();

    default boolean isOn() {
        return issuer().isPresent();
    }

    default boolean isWhole() {
        return audience().isPresent() && jwksUrl().isPresent();
    }
}
