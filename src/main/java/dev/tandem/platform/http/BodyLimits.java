package dev.tandem.platform.http;

import dev.tandem.platform.problem.ProblemAnswer;
import dev.tandem.platform.problem.Problems;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Refuses bodies that say they are too large; those that do not say are counted while they are
 * read.
 */
@ApplicationScoped
public class BodyLimits {

    /** What a JSON body holds at most. */
    public static final int JSON_BYTES = 1 << 20;

    private static final int IMPORT_BYTES = 20 << 20;
    private static final String IMPORT_PATH = "/sessions/import";
    private static final int PRIORITY = 900;

    void register(@Observes Filters filters) {
        filters.register(BodyLimits::check, PRIORITY);
    }

    private static void check(RoutingContext exchange) {
        if (lengthOf(exchange) <= limitOf(exchange)) {
            exchange.next();
            return;
        }
        ProblemAnswer.afterBody(exchange, Problems.bodyTooLarge());
    }

    private static long limitOf(RoutingContext exchange) {
        return exchange.normalizedPath().endsWith(IMPORT_PATH) ? IMPORT_BYTES : JSON_BYTES;
    }

    private static long lengthOf(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException absurd) {
            return Long.MAX_VALUE;
        }
    }
}
