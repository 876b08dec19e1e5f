package dev.tandem.goal;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Goals over HTTP. */
@Path("/v1/athletes/{athleteId}/goals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "goals")
public class GoalResource {
    private final GoalService goals;
    private final Pages pages;

    GoalResource(GoalService goals, Pages pages) {
        this.goals = goals;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @Operation(operationId = "createGoal", summary = "Add a goal")
    public RestResponse<GoalView> create(@PathParam("athleteId") UUID athleteId, NewGoal wanted) {
        var view = goals.create(athleteId, wanted);
        var location = "/v1/athletes/" + athleteId + "/goals/" + view.id();
        return Representations.created(location, view, Etag.ofContent(view));
    }

    @GET
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(operationId = "listGoals", summary = "List goals in the order in which they came")
    public RestResponse<Page<GoalView>> list(
            @PathParam("athleteId") UUID athleteId, @BeanParam PageParams params) {
        return pages.page(
                params,
                (position, most) -> goals.list(athleteId, position, most),
                view -> view.id().toString());
    }

    @GET
    @Path("/{goalId}")
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(operationId = "readGoal", summary = "Read a goal")
    public RestResponse<GoalView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("goalId") UUID goalId) {
        var view = goals.read(athleteId, goalId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @PATCH
    @Path("/{goalId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @Operation(operationId = "changeGoal", summary = "Change some of a goal; null removes")
    public RestResponse<GoalView> change(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("goalId") UUID goalId,
            MergePatch patch) {
        var view = goals.change(athleteId, goalId, patch);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{goalId}")
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @Operation(operationId = "deleteGoal", summary = "Delete a goal")
    public RestResponse<Void> delete(
            @PathParam("athleteId") UUID athleteId, @PathParam("goalId") UUID goalId) {
        goals.delete(athleteId, goalId);
        return Representations.deleted();
    }
}
