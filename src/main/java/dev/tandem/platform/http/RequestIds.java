package dev.tandem.platform.http;

import dev.tandem.platform.storage.Ids;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Gives every request an id, the caller's own if it is sane: in the answer, in problems, in every
 * log line.
 */
@ApplicationScoped
class RequestIds {

    private static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final int BEFORE_ALL_ELSE = 1_000;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::tag, BEFORE_ALL_ELSE);
    }

    private static void tag(RoutingContext request) {
        var id = idFor(request.request().getHeader(HEADER));
        request.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        request.next();
    }

    private static String idFor(@Nullable String sent) {
        return sent != null && SANE.matcher(sent).matches() ? sent : Ids.next().toString();
    }
}
