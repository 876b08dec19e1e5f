package dev.tandem.plan;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.openapi.StandardHeaders;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.HealthData;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Plans over HTTP. */
@Path("/v1/athletes/{athleteId}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlanResource {
    private final PlanService plans;
    private final CalendarService calendars;
    private final PlanPreviews previews;
    private final Pages pages;

    PlanResource(PlanService plans, CalendarService calendars, PlanPreviews previews, Pages pages) {
        this.plans = plans;
        this.previews = previews;
        this.calendars = calendars;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(operationId = "createPlan", summary = "Make a plan and keep it as the active one")
    @APIResponse(responseCode = "201", description = "The plan with all its weeks")
    public RestResponse<PlanView> create(@PathParam("athleteId") UUID athleteId, NewPlan wanted) {
        var view = plans.create(athleteId, wanted);
        return Representations.created(view.location(), view, Etag.ofContent(view));
    }

    @POST
    @Path("/preview")
    @Idempotent
    @RolesAllowed(Scopes.PLAN_READ)
    @HealthData("changes")
    @Operation(
            operationId = "previewPlan",
            summary = "See the plan that would be made; saves nothing",
            description =
                    "With changes it is a what-if: the plan as it would be then, from the next week"
                            + " of the active plan on, and how it differs from the active plan. An"
                            + " alternative of a refusal is tried by giving its change to the kind"
                            + " athlete.")
    @APIResponse(responseCode = "200", description = "The plan as it would be")
    public RestResponse<PlanView> preview(
            @PathParam("athleteId") UUID athleteId, PlanPreview asked) {
        return RestResponse.ok(previews.preview(athleteId, asked));
    }

    @GET
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(operationId = "listPlans", summary = "List plans without their weeks, newest first")
    public RestResponse<Page<PlanView>> list(
            @PathParam("athleteId") UUID athleteId, @BeanParam @Valid PageParams params) {
        return pages.page(
                params,
                (position, most) -> plans.list(athleteId, position, most),
                view -> view.id().toString());
    }

    @GET
    @Path("/{planId}")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(operationId = "readPlan", summary = "Read a plan with all its weeks")
    public RestResponse<PlanView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("planId") UUID planId) {
        var view = plans.read(athleteId, planId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @GET
    @Path("/{planId}/weeks/{number}")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(operationId = "readPlanWeek", summary = "Read one week of a plan")
    public RestResponse<WeekView> readWeek(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("number") int number) {
        var view = plans.readWeek(athleteId, planId, number);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @GET
    @Path("/{planId}/calendar.ics")
    @Produces("text/calendar;charset=UTF-8")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "readPlanCalendar",
            summary = "Read a plan's training as a calendar to subscribe to")
    @APIResponse(
            responseCode = "200",
            description = "An RFC 5545 calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> readCalendar(
            @PathParam("athleteId") UUID athleteId, @PathParam("planId") UUID planId) {
        var calendar = calendars.ofPlan(athleteId, planId);
        return Representations.ok(calendar, Etag.ofContent(calendar));
    }

    @PATCH
    @Path("/{planId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(
            operationId = "archivePlan",
            summary = "Archive a plan; If-Match must name its version")
    @Parameter(ref = StandardHeaders.VERSION)
    public RestResponse<PlanView> archive(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @RequestBody(content = @Content(schema = @Schema(implementation = PlanPatch.class)))
                    MergePatch patch) {
        patch.as(PlanPatch.class);
        var view = plans.archive(athleteId, planId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{planId}")
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(operationId = "deletePlan", summary = "Delete a plan and its revisions")
    public RestResponse<Void> delete(
            @PathParam("athleteId") UUID athleteId, @PathParam("planId") UUID planId) {
        plans.delete(athleteId, planId);
        return Representations.deleted();
    }
}
