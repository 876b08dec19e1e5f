package dev.tandem.token;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.security.Key;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether a token is the provider's, for this service, and valid now (RFC 8725). Only
 * asymmetric signatures count, and only keys that the provider publishes at the configured address:
 * what a token says of its own key (jku, x5u, jwk) is not looked at.
 */
@ApplicationScoped
class TokenVerifier {

    private static final Set<String> ALGORITHMS =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    /** What access tokens call themselves (RFC 9068), if anything; others are for other uses. */
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private static final int LONGEST_TOKEN = 16_384;
    private static final int LONGEST_KEY_ID = 256;
    private static final int SKEW_SECONDS = 60;

    private final TokenSettings settings;
    private final Clock clock;
    private final @Nullable ProviderKeys provider;

    TokenVerifier(TokenSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.provider =
                settings.jwksUrl()
                        .map(place -> new ProviderKeys(URI.create(place), clock))
                        .orElse(null);
    }

    void check(@Observes StartupEvent start) {
        if (settings.isOn() && !settings.isWhole()) {
            throw new IllegalStateException(
                    "TANDEM_OIDC_ISSUER needs TANDEM_OIDC_AUDIENCE and TANDEM_OIDC_JWKS_URL too");
        }
    }

    boolean isOn() {
        return settings.isOn();
    }

    /** What a good token says; any other is no credential. */
    JwtClaims verified(String token) {
        if (token.length() > LONGEST_TOKEN) {
            throw new AuthenticationFailedException();
        }
        try {
            return consumer().processToClaims(token);
        } catch (InvalidJwtException fault) {
            throw new AuthenticationFailedException(fault);
        }
    }

    private JwtConsumer consumer() {
        return new JwtConsumerBuilder()
                .setExpectedIssuer(true, settings.issuer().orElseThrow())
                .setExpectedAudience(true, settings.audience().orElseThrow())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond()))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(
                                ConstraintType.PERMIT, ALGORITHMS.toArray(String[]::new)))
                .setVerificationKeyResolver((signature, _) -> keyOf(signature))
                .build();
    }

    private Key keyOf(JsonWebSignature signature) throws UnresolvableKeyException {
        var named = signature.getKeyIdHeaderValue();
        if (!ALGORITHMS.contains(String.valueOf(signature.getAlgorithmHeaderValue()))
                || (named != null && named.length() > LONGEST_KEY_ID)
                || !isAccessToken(signature.getHeader("typ"))
                || provider == null) {
            throw new UnresolvableKeyException("no such key");
        }
        try {
            var key = select(signature, provider);
            return key.getKey();
        } catch (JoseException fault) {
            throw new UnresolvableKeyException("no such key", fault);
        }
    }

    private static boolean isAccessToken(@Nullable String type) {
        return type == null || TYPES.contains(type.toLowerCase(Locale.ROOT));
    }

    private static JsonWebKey select(JsonWebSignature signature, ProviderKeys provider)
            throws JoseException {
        var selector = new VerificationJwkSelector();
        var known = selector.select(signature, provider.known());
        var key = known == null ? selector.select(signature, provider.renewed()) : known;
        if (key == null) {
            throw new JoseException("no such key");
        }
        return key;
    }
}
