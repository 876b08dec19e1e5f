package dev.tandem.platform.http;

import dev.tandem.platform.problem.Problems;

import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

/** The If-Match of the request at hand, asked by a service once it knows what is there. */
@RequestScoped
public class Preconditions {

    private final RoutingContext request;

    public Preconditions(RoutingContext request) {
        this.request = request;
    }

    /** If the caller names a version, it must be the current one (412). */
    public void check(Etag current) {
        var header = ifMatch();
        if (header != null && !current.isNamedBy(header)) {
            throw Problems.preconditionFailed();
        }
    }

    /** The caller must name a version (428), and it must be the current one (412). */
    public void require(Etag current) {
        if (ifMatch() == null) {
            throw Problems.preconditionRequired();
        }
        check(current);
    }

    /** For what is not there: any If-Match fails (412). */
    public void checkAbsent() {
        if (ifMatch() != null) {
            throw Problems.preconditionFailed();
        }
    }

    private @Nullable String ifMatch() {
        return request.request().getHeader(HttpHeaders.IF_MATCH);
    }
}
