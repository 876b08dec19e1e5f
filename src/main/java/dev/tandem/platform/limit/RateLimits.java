package dev.tandem.platform.limit;

import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.security.Caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Counts what credentials are used for, and where wrong ones come from, as soon as it is known who
 * calls. An address that fails too often is told so in place of 401; good credentials from the same
 * address, which many may share, go on working.
 */
@ApplicationScoped
public class RateLimits {

    private static final String POLICY = "RateLimit-Policy";
    private static final String LIMIT = "RateLimit";

    private final LimitSettings settings;
    private final Buckets requests;
    private final Buckets failures;

    RateLimits(LimitSettings settings) {
        this.settings = settings;
        this.requests = new Buckets(settings.requests(), settings.window());
        this.failures = new Buckets(settings.failures(), settings.window());
    }

    /** An attempt to authenticate, counted by how it ends. */
    public Uni<SecurityIdentity> counted(Uni<SecurityIdentity> attempt, RoutingContext exchange) {
        if (!settings.enabled()) {
            return attempt;
        }
        return attempt.onItem()
                .invoke(identity -> use(identity, exchange))
                .onFailure(AuthenticationFailedException.class)
                .transform(failure -> counted(failure, exchange));
    }

    private void use(SecurityIdentity identity, RoutingContext exchange) {
        var name = identity.getPrincipal().getName();
        var allowance =
                requests.take(name + " " + identity.<String>getAttribute(Caller.CREDENTIAL));
        exchange.response().putHeader(POLICY, policy("credential", settings.requests()));
        exchange.response().putHeader(LIMIT, state("credential", allowance));
        if (!allowance.isGiven()) {
            throw refusal(allowance);
        }
    }

    private Throwable counted(Throwable failure, RoutingContext exchange) {
        var allowance = failures.take(Addresses.of(exchange.request()));
        exchange.response().putHeader(POLICY, policy("failures", settings.failures()));
        exchange.response().putHeader(LIMIT, state("failures", allowance));
        return allowance.isGiven() ? failure : refusal(allowance);
    }

    private static Problem refusal(Allowance allowance) {
        return Problems.tooManyRequests(Math.max(1, allowance.secondsToNext()));
    }

    private String policy(String name, long quota) {
        return "\"%s\";q=%d;w=%d".formatted(name, quota, settings.window().toSeconds());
    }

    private static String state(String name, Allowance allowance) {
        return "\"%s\";r=%d;t=%d".formatted(name, allowance.remaining(), allowance.secondsToFull());
    }
}
