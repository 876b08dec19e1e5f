package dev.tandem.plan;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.openapi.StandardHeaders;
import dev.tandem.platform.security.Consents;
import dev.tandem.platform.security.HealthData;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Days off within a plan over HTTP. */
@Path("/v1/athletes/{athleteId}/plans/{planId}/pauses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PauseResource {
    private final PlanPauses pauses;
    private final Consents consents;
    private final Pages pages;

    PauseResource(PlanPauses pauses, Consents consents, Pages pages) {
        this.pauses = pauses;
        this.consents = consents;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.PLAN_WRITE)
    @HealthData("reason")
    @Operation(
            operationId = "createPause",
            summary = "Take days off; what follows is planned again",
            description =
                    "The sessions of these days are dropped and never added later; the days after"
                        + " them build up step by step, races and the end of the plan stay."
                        + " If-Match must name the version of the plan; the answer's ETag is the"
                        + " plan's new one.")
    @Parameter(ref = StandardHeaders.VERSION)
    @APIResponse(responseCode = "201", description = "The pause and what it changed")
    public RestResponse<PausedPlan> create(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            NewPause wanted) {
        consents.requireFor(athleteId, wanted.reason());
        var outcome = pauses.create(athleteId, planId, wanted);
        var location =
                "/v1/athletes/" + athleteId + "/plans/" + planId + "/pauses/" + outcome.view().id();
        return Representations.created(location, outcome.view(), outcome.etag());
    }

    @GET
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "listPauses",
            summary = "List the days off of a plan in the order in which they came")
    public RestResponse<Page<PauseView>> list(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @BeanParam @Valid PageParams params) {
        return pages.page(
                params,
                (position, most) -> pauses.list(athleteId, planId, position, most),
                view -> view.id().toString());
    }

    @GET
    @Path("/{pauseId}")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(operationId = "readPause", summary = "Read days off of a plan")
    public RestResponse<PauseView> read(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("pauseId") UUID pauseId) {
        var view = pauses.read(athleteId, planId, pauseId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{pauseId}")
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(
            operationId = "deletePause",
            summary = "Take back days off, or end them today",
            description =
                    "A pause to come is cancelled, one that goes on ends yesterday; the sessions of"
                        + " the days that are free again come back. If-Match must name the version"
                        + " of the plan.")
    @Parameter(ref = StandardHeaders.VERSION)
    public RestResponse<Void> delete(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("pauseId") UUID pauseId) {
        pauses.delete(athleteId, planId, pauseId);
        return Representations.deleted();
    }
}
