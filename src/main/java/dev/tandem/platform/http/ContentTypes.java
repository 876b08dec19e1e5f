package dev.tandem.platform.http;

import dev.tandem.platform.problem.ProblemAnswer;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Looks at Content-Type before the framework does, which fails over one that is none, and refuses
 * requests without a body for it.
 */
@ApplicationScoped
public class ContentTypes {
    private static final int PRIORITY = 890;
    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    void register(@Observes Filters filters) {
        filters.register(ContentTypes::check, PRIORITY);
    }

    private static void check(RoutingContext exchange) {
        var request = exchange.request();
        if (!hasBody(request)) {
            request.headers().remove(HttpHeaders.CONTENT_TYPE);
        } else if (!isMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            var type = ProblemType.UNSUPPORTED_MEDIA_TYPE;
            ProblemAnswer.afterBody(exchange, Problems.of(type, type.explanation()));
            return;
        }
        exchange.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var isSent = length == null ? isChunked(request) : !length.equals("0");
        return isSent && !WITHOUT_BODY.contains(request.method());
    }

    private static boolean isChunked(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isMediaType(@Nullable String text) {
        try {
            return text == null || !MediaType.valueOf(text).getType().isEmpty();
        } catch (IllegalArgumentException fault) {
            return false;
        }
    }
}
