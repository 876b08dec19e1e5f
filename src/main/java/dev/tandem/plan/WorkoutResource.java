package dev.tandem.plan;

import dev.tandem.platform.fit.FitWorkoutFile;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Planned sessions for devices, over HTTP. */
@Path("/v1/athletes/{athleteId}/plans/{planId}/sessions/{plannedSessionId}")
@Tag(name = "plans")
public class WorkoutResource {
    private final WorkoutService workouts;

    WorkoutResource(WorkoutService workouts) {
        this.workouts = workouts;
    }

    @GET
    @Path("/workout.json")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "readWorkout",
            summary = "Read a planned session as a device goes through it, line by line")
    public RestResponse<WorkoutView> read(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("plannedSessionId") UUID sessionId) {
        var view = workouts.read(athleteId, planId, sessionId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @GET
    @Path("/workout.fit")
    @Produces(FitWorkoutFile.MEDIA_TYPE)
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "readWorkoutFile",
            summary = "Read a planned session as a FIT workout file for a watch")
    @APIResponse(
            responseCode = "200",
            description = "A FIT file of the type workout",
            content =
                    @Content(
                            mediaType = FitWorkoutFile.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> readFile(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("planId") UUID planId,
            @PathParam("plannedSessionId") UUID sessionId) {
        var workout = workouts.ofDay(athleteId, planId, sessionId);
        var content = workout.fit();
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.ETAG, Etag.ofContent(content).header())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + workout.fileName() + "\"")
                .build();
    }
}
