package dev.tandem.platform.http;

import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.ProblemAnswer;
import dev.tandem.platform.storage.DatabaseWatch;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * While the database is away, requests are answered at once and take no thread; those that wait for
 * a thread already are answered when they get one.
 */
@ApplicationScoped
public class AwayDatabase {

    private static final String API = "/v1/";
    private static final int AFTER_THE_REQUEST_ID = 950;
    private static final int BEFORE_THE_GATE = 100;

    private final DatabaseWatch watch;

    AwayDatabase(DatabaseWatch watch) {
        this.watch = watch;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuse, AFTER_THE_REQUEST_ID);
    }

    @ServerRequestFilter(priority = BEFORE_THE_GATE)
    public void refuse() {
        watch.requireThere();
    }

    private void refuse(RoutingContext exchange) {
        if (!exchange.normalizedPath().startsWith(API)) {
            exchange.next();
            return;
        }
        try {
            watch.requireThere();
            exchange.next();
        } catch (Problem refusal) {
            ProblemAnswer.afterBody(exchange, refusal);
        }
    }
}
