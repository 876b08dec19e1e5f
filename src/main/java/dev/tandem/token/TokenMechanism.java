package dev.tandem.token;

import dev.tandem.platform.limit.RateLimits;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Takes the access token from a request, where a provider is configured; an API key goes first. */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final TokenVerifier verifier;
    private final RateLimits limits;

    TokenMechanism(TokenVerifier verifier, RateLimits limits) {
        this.verifier = verifier;
        this.limits = limits;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext exchange, IdentityProviderManager identities) {
        var token = verifier.isOn() ? tokenOf(exchange.request()) : null;
        return token == null
                ? Uni.createFrom().nullItem()
                : limits.counted(identities.authenticate(new PresentedToken(token)), exchange);
    }

    private static @Nullable String tokenOf(HttpServerRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || request.getHeader("X-API-Key") != null) {
            return null;
        }
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom()
                .item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"tandem\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(PresentedToken.class);
    }
}
