package dev.tandem.access;

import dev.tandem.platform.limit.RateLimits;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Set;

/** Takes the API key from the header of a request. */
@ApplicationScoped
class ApiKeyMechanism implements HttpAuthenticationMechanism {

    private static final String HEADER = "X-API-Key";

    private final RateLimits limits;

    ApiKeyMechanism(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext exchange, IdentityProviderManager identities) {
        var key = exchange.request().getHeader(HEADER);
        return key == null
                ? Uni.createFrom().nullItem()
                : limits.counted(identities.authenticate(new PresentedKey(key)), exchange);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom()
                .item(new ChallengeData(401, "WWW-Authenticate", "ApiKey realm=\"tandem\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(PresentedKey.class);
    }
}
