package dev.tandem.recommendation;

import dev.tandem.platform.audit.SeenAthletes;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Replays of stored advice over HTTP, for whoever operates the service. */
@Path("/v1/admin/replay")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
public class ReplayResource {
    private final ReplayService replays;
    private final SeenAthletes seen;

    ReplayResource(ReplayService replays, SeenAthletes seen) {
        this.replays = replays;
        this.seen = seen;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.ADMIN)
    @Operation(
            operationId = "replayRecommendations",
            summary = "See what other numbers would have decided differently; nothing is kept")
    @APIResponse(responseCode = "200", description = "What would differ, in this piece")
    public RestResponse<ReplayReport> replay(NewReplay wanted) {
        var report = replays.replay(wanted);
        seen.add(report.items().stream().map(ReplayReport.Difference::athleteId).toList());
        return RestResponse.ok(report);
    }
}
