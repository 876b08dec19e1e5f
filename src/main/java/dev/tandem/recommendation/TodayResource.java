package dev.tandem.recommendation;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Readiness and today's screen over HTTP. */
@Path("/v1/athletes/{athleteId}")
@Produces(MediaType.APPLICATION_JSON)
public class TodayResource {
    private final RecommendationService recommendations;

    TodayResource(RecommendationService recommendations) {
        this.recommendations = recommendations;
    }

    @GET
    @Path("/readiness")
    @Tag(name = "readiness")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(
            operationId = "readReadiness",
            summary = "Read how ready the athlete is on a day, today unless told")
    public RestResponse<ReadinessView> readiness(
            @PathParam("athleteId") UUID athleteId, @QueryParam("date") @Nullable LocalDate date) {
        var view = recommendations.readiness(athleteId, date);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @GET
    @Path("/today")
    @Tag(name = "today")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(operationId = "readToday", summary = "Read everything for today's screen")
    public RestResponse<TodayView> today(@PathParam("athleteId") UUID athleteId) {
        var view = recommendations.today(athleteId);
        return Representations.ok(view, Etag.ofContent(view));
    }
}
