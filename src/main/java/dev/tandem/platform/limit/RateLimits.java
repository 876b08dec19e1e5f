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
    private final Buckets feeds;
    private final Buckets failures;
    private final Intruders intruders = new Intruders();

    RateLimits(LimitSettings settings) {
        this.settings = settings;
        this.requests = new Buckets(settings.requests(), settings.window());
        this.feeds = new Buckets(settings.feeds(), settings.window());
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
                .transform(failure -> counted((RuntimeException) failure, exchange));
    }

    /** A reading under an address that is a credential itself; 429 if there are too many. */
    public void countFeed(String link, RoutingContext exchange) {
        if (settings.enabled()) {
            requireGiven(said("link", settings.feeds(), feeds.take(link), exchange));
        }
    }

    /** What to answer to a wrong credential: 401, or 429 to an address that fails too often. */
    public Problem failed(RoutingContext exchange) {
        var refusal = Problems.unauthorized();
        return settings.enabled() ? (Problem) counted(refusal, exchange) : refusal;
    }

    private void use(SecurityIdentity identity, RoutingContext exchange) {
        var name =
                identity.getPrincipal().getName()
                        + " "
                        + identity.<String>getAttribute(Caller.CREDENTIAL);
        requireGiven(said("credential", settings.requests(), requests.take(name), exchange));
    }

    private RuntimeException counted(RuntimeException failure, RoutingContext exchange) {
        var address = Addresses.of(exchange.request());
        var allowance = said("failures", settings.failures(), failures.take(address), exchange);
        if (allowance.isGiven()) {
            return failure;
        }
        intruders.seen(address);
        return refusal(allowance);
    }

    private Allowance said(String what, long quota, Allowance left, RoutingContext exchange) {
        exchange.response().putHeader(POLICY, policy(what, quota));
        exchange.response().putHeader(LIMIT, state(what, left));
        return left;
    }

    private static void requireGiven(Allowance allowance) {
        if (!allowance.isGiven()) {
            throw refusal(allowance);
        }
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
