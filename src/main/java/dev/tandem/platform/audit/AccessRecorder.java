package dev.tandem.platform.audit;

import dev.tandem.platform.audit.SeenAthletes.Reader;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.AddressedAthlete;
import dev.tandem.platform.security.Caller;
import dev.tandem.platform.storage.Ids;

import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.UUID;

/** Notes every request that got past the gate to an athlete, and every list that showed some. */
@ApplicationScoped
public class AccessRecorder {

    private static final int RETRY_SECONDS = 2;

    private final AccessLog log;
    private final AddressedAthlete addressed;
    private final SeenAthletes seen;
    private final Caller caller;
    private final Clock clock;

    AccessRecorder(
            AccessLog log,
            AddressedAthlete addressed,
            SeenAthletes seen,
            Caller caller,
            Clock clock) {
        this.log = log;
        this.addressed = addressed;
        this.seen = seen;
        this.caller = caller;
        this.clock = clock;
    }

    @ServerRequestFilter
    public void refuseWhatCannotBeRecorded() {
        if (!log.hasRoom()) {
            throw Problems.unavailable(RETRY_SECONDS);
        }
    }

    @ServerResponseFilter
    public void note(
            ContainerResponseContext response, ResourceInfo resource, RoutingContext exchange) {
        var ids = new LinkedHashSet<UUID>(seen.ids());
        if (addressed.isKnown()) {
            ids.add(addressed.id());
        }
        if (ids.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var reader = reader();
        var operation = nameOf(resource.getResourceMethod());
        for (var id : ids) {
            log.note(
                    new Access(
                            id,
                            Ids.next(),
                            now,
                            reader.name(),
                            reader.credential(),
                            operation,
                            response.getStatus(),
                            exchange.response().headers().get("X-Request-Id")));
        }
    }

    private Reader reader() {
        var known = seen.reader();
        return known == null ? new Reader(caller.subject(), caller.credential()) : known;
    }

    private static String nameOf(Method method) {
        var operation = method.getAnnotation(Operation.class);
        return operation == null ? method.getName() : operation.operationId();
    }
}
