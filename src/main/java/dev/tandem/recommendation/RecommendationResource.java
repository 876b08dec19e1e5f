package dev.tandem.recommendation;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.request.OptionalBody;
import dev.tandem.platform.security.Consents;
import dev.tandem.platform.security.HealthData;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.time.LocalDate;
import java.util.UUID;

/** Recommendations over HTTP. */
@Path("/v1/athletes/{athleteId}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recommendations")
public class RecommendationResource {
    private final RecommendationService recommendations;
    private final PreviewService previews;
    private final Consents consents;

    RecommendationResource(
            RecommendationService recommendations, PreviewService previews, Consents consents) {
        this.recommendations = recommendations;
        this.previews = previews;
        this.consents = consents;
    }

    @GET
    @Path("/{date}")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(
            operationId = "readRecommendation",
            summary = "Read what to do on a day and why; today and tomorrow are decided when asked")
    public RestResponse<RecommendationView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("date") LocalDate date) {
        var view = recommendations.read(athleteId, date);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @GET
    @Path("/{date}/replay")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(
            operationId = "replayRecommendation",
            summary = "Decide a day again from what was stored with its advice")
    public RestResponse<ReplayView> replay(
            @PathParam("athleteId") UUID athleteId, @PathParam("date") LocalDate date) {
        var view = recommendations.replay(athleteId, date);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @POST
    @Path("/preview")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.READINESS_READ)
    @HealthData
    @Operation(
            operationId = "previewRecommendation",
            summary = "Try out another check-in or session; nothing is kept")
    @APIResponse(responseCode = "200", description = "The advice as it would be")
    public RestResponse<RecommendationView> preview(
            @PathParam("athleteId") UUID athleteId, WhatIf whatIf) {
        return RestResponse.ok(previews.preview(athleteId, whatIf));
    }

    @POST
    @Path("/{date}/accept")
    @Idempotent
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(
            operationId = "acceptRecommendation",
            summary = "Take the adjusted sessions into the plan")
    @APIResponse(responseCode = "200", description = "The advice, accepted")
    public RestResponse<RecommendationView> accept(
            @PathParam("athleteId") UUID athleteId, @PathParam("date") LocalDate date) {
        var view = recommendations.accept(athleteId, date);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @POST
    @Path("/{date}/decline")
    @Idempotent
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @HealthData("reason")
    @Operation(
            operationId = "declineRecommendation",
            summary = "Keep the plan as it is, and say why if you like")
    @RequestBody(required = false)
    @APIResponse(responseCode = "200", description = "The advice, declined")
    public RestResponse<RecommendationView> decline(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("date") LocalDate date,
            @OptionalBody Declining declining) {
        consents.requireFor(athleteId, declining.reason());
        var view = recommendations.decline(athleteId, date, declining.reason());
        return Representations.ok(view, Etag.ofContent(view));
    }
}
