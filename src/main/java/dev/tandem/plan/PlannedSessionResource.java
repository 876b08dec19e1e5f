package dev.tandem.plan;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.openapi.StandardHeaders;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.Consents;
import dev.tandem.platform.security.HealthData;
import dev.tandem.platform.security.Scopes;
import dev.tandem.platform.view.PlannedSessionView;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Single sessions of a plan over HTTP. */
@Path("/v1/athletes/{athleteId}/plans/{planId}/sessions/{plannedSessionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlannedSessionResource {
    private final PlanService plans;
    private final PlanMoves moves;
    private final Consents consents;

    PlannedSessionResource(PlanService plans, PlanMoves moves, Consents consents) {
        this.plans = plans;
        this.moves = moves;
        this.consents = consents;
    }

    @GET
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(operationId = "readPlannedSession", summary = "Read one session of a plan")
    public RestResponse<PlannedSessionView> read(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("plannedSessionId") UUID sessionId) {
        var view = plans.readSession(athleteId, planId, sessionId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Scopes.PLAN_WRITE)
    @HealthData("reason")
    @Operation(
            operationId = "changePlannedSession",
            summary = "Move a session within its week, or skip it",
            description =
                    "The rest of the week is solved again with the fewest moves. If-Match must name"
                            + " the version of the plan; the answer's ETag is the plan's new one.")
    @Parameter(ref = StandardHeaders.VERSION)
    @APIResponse(responseCode = "200", description = "The week as it is now, and what changed")
    @APIResponse(responseCode = "422", description = "No day of the week would do")
    public RestResponse<ChangedWeek> change(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("plannedSessionId") UUID sessionId,
            @RequestBody(content = @Content(schema = @Schema(implementation = SessionPatch.class)))
                    MergePatch patch) {
        var wanted = patch.as(SessionPatch.class);
        consents.requireFor(athleteId, wanted.reason());
        var outcome = moves.change(athleteId, planId, sessionId, wanted);
        return Representations.ok(outcome.view(), outcome.etag());
    }
}
