package dev.tandem.plan;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Weeks of a plan looked back on, over HTTP. */
@Path("/v1/athletes/{athleteId}/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class ReviewResource {
    private final PlanReviews reviews;
    private final Pages pages;

    ReviewResource(PlanReviews reviews, Pages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @POST
    @Path("/review")
    @Idempotent
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(
            operationId = "reviewWeek",
            summary = "Look back on a week and adjust the weeks to come",
            description =
                    "Happens by itself when a new week begins. A week that is over is reviewed"
                        + " once; the one that goes on as far as it has gone. What was missed is"
                        + " never added later, and no week becomes harder than it was planned.")
    @APIResponse(responseCode = "200", description = "Planned, done, and what changes")
    public RestResponse<ReviewView> review(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @QueryParam("week") @Nullable Integer week) {
        var view = reviews.review(athleteId, planId, week);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @GET
    @Path("/reviews")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "listReviews",
            summary = "List the weeks of a plan that were looked back on")
    public RestResponse<Page<ReviewView>> list(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @BeanParam @Valid PageParams params) {
        return pages.page(
                params,
                (position, most) -> reviews.list(athleteId, planId, position, most),
                view -> Integer.toString(view.week()));
    }
}
