package dev.tandem.platform.limit;

import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.AddressedAthlete;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import java.util.concurrent.TimeUnit;

/**
 * Gives no athlete more than a part of the service: of one athlete's requests a few are worked on
 * at once, and the others wait for their turn without a thread or a connection. So an athlete whose
 * data is locked, or who sends too much, stops nobody else. An athlete is erased with nobody
 * inside.
 */
@ApplicationScoped
public class Shares {

    private static final int LONGEST_WAIT_SECONDS = 15;
    private static final int RETRY_SECONDS = 2;
    private static final int UNAVAILABLE = 503;
    private static final int SEGMENTS_OF_AN_ATHLETE = 3;
    private static final String CAME = "tandem.turn-came";

    private final AddressedAthlete athlete;
    private final Turns turns = new Turns();

    Shares(AddressedAthlete athlete) {
        this.athlete = athlete;
    }

    /** After the gate, so that only who may see an athlete takes a part of the athlete's share. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    public Uni<Void> await(ContainerRequestContext request, RoutingContext exchange) {
        if (!athlete.isKnown()) {
            return Uni.createFrom().voidItem();
        }
        var id = athlete.id();
        var turn =
                (isErasure(request) ? turns.takeAlone(id) : turns.take(id))
                        .completeOnTimeout(false, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        CurrentRequestManager.get()
                .registerCompletionCallback(
                        end -> {
                            if (exchange.response().getStatusCode() == UNAVAILABLE) {
                                turns.dismissAll(id);
                            }
                            turns.give(id, turn);
                        });
        return Uni.createFrom()
                .completionStage(turn)
                .invoke(came -> request.setProperty(CAME, came))
                .replaceWithVoid();
    }

    /** Rows that others hold and the athlete's own row would wait for each other. */
    private static boolean isErasure(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.DELETE)
                && request.getUriInfo().getPathSegments().size() == SEGMENTS_OF_AN_ATHLETE;
    }

    /** Whose turn did not come is told to come again; here, where a refusal is like any other. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 2)
    public void requireTurn(ContainerRequestContext request) {
        if (Boolean.FALSE.equals(request.getProperty(CAME))) {
            throw Problems.unavailable(RETRY_SECONDS);
        }
    }
}
