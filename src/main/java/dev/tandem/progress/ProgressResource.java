package dev.tandem.progress;

import dev.tandem.platform.security.Scopes;
import dev.tandem.session.SessionService;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Progress over HTTP. */
@Path("/v1/athletes/{athleteId}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
public class ProgressResource {
    private final SessionService sessions;

    ProgressResource(SessionService sessions) {
        this.sessions = sessions;
    }

    @GET
    @Path("/load")
    @RolesAllowed(Scopes.SESSION_READ)
    @Operation(
            operationId = "readLoad",
            summary = "Read load, fitness, fatigue and form day by day, up to 400 days")
    public LoadView load(
            @PathParam("athleteId") UUID athleteId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return LoadView.of(sessions.loads(athleteId, from, to));
    }
}
