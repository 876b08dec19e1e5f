package dev.tandem.plan;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.openapi.StandardHeaders;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

/** Revisions of a plan over HTTP. */
@Path("/v1/athletes/{athleteId}/plans/{planId}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class RevisionResource {
    private final PlanRevisions revisions;
    private final Pages pages;

    RevisionResource(PlanRevisions revisions, Pages pages) {
        this.revisions = revisions;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "listPlanRevisions",
            summary = "List what changed in a plan, when, by whom and why, oldest first")
    public RestResponse<Page<RevisionView>> list(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @BeanParam @Valid PageParams params) {
        return pages.page(
                params,
                (position, most) -> revisions.list(athleteId, planId, position, most),
                view -> Integer.toString(view.number()));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "readPlanRevision",
            summary = "Read what one revision changed, session by session")
    public RestResponse<RevisionView> read(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("number") int number) {
        var view = revisions.read(athleteId, planId, number);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @GET
    @Path("/{number}/plan")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "readPlanOfRevision",
            summary = "Read the whole plan as a revision left it")
    public RestResponse<PlanView> readPlan(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("number") int number) {
        var view = revisions.plan(athleteId, planId, number);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @GET
    @Path("/{number}/differences")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "comparePlanRevision",
            summary = "Compare the plan as it is now with what it was at a revision")
    public RestResponse<PlanDifferences> compare(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("number") int number) {
        var view = revisions.differences(athleteId, planId, number);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @POST
    @Path("/{number}/restore")
    @Idempotent
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(
            operationId = "restorePlanRevision",
            summary = "Make what is to come of the plan as it was at a revision",
            description =
                    "What is over, done or missed stays. The restoring is a revision of its own;"
                            + " differences says what it changed. It is refused where a hard rule,"
                            + " a limitation or the equipment forbids by now what was planned then."
                            + " If-Match must name the version of the plan; the answer's ETag is"
                            + " the plan's new one.")
    @Parameter(ref = StandardHeaders.VERSION)
    @APIResponse(responseCode = "200", description = "The plan as it is now")
    public RestResponse<PlanView> restore(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("number") int number) {
        var outcome = revisions.restore(athleteId, planId, number);
        return Representations.ok(outcome.view(), outcome.etag());
    }
}
