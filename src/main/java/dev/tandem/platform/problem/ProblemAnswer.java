package dev.tandem.platform.problem;

import dev.tandem.platform.language.Language;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Problem documents for requests that never reach a resource. */
public final class ProblemAnswer {

    /**
     * A body up to this size is read to its end first, for many clients look for the answer only
     * then.
     */
    private static final long DRAINED_BYTES = 32L << 20;

    private ProblemAnswer() {}

    public static void send(RoutingContext exchange, Problem problem) {
        var response = exchange.response().setStatusCode(problem.type().status());
        var words = Language.askedFor(exchange);
        var id = response.headers().get("X-Request-Id");
        problem.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, words.locale().getLanguage())
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .end(ProblemDocument.text(problem, exchange.request().path(), id, words));
    }

    /** Answers once the body, which is thrown away, has come in. */
    public static void afterBody(RoutingContext exchange, Problem problem) {
        var request = exchange.request();
        var seen = new long[1];
        request.handler(
                chunk -> {
                    seen[0] += chunk.length();
                    if (seen[0] > DRAINED_BYTES) {
                        request.connection().close();
                    }
                });
        request.endHandler(end -> send(exchange, problem));
        request.resume();
    }
}
