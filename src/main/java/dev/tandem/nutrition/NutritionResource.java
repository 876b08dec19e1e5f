package dev.tandem.nutrition;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.time.LocalDate;
import java.util.UUID;

/** A day's food over HTTP. */
@Path("/v1/athletes/{athleteId}/nutrition")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "nutrition")
public class NutritionResource {
    private final NutritionService nutrition;

    NutritionResource(NutritionService nutrition) {
        this.nutrition = nutrition;
    }

    @GET
    @Path("/{date}")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(
            operationId = "readNutrition",
            summary = "Read what to eat and drink on a day and around each of its sessions",
            description =
                    "Ranges with reasons, by what was done and by what is planned, as it is advised"
                            + " today and tomorrow. By the kilogram where no body mass is known."
                            + " Energy is a floor to eat from, never a target, and is left out for"
                            + " people it does not suit. Any day within 400 days of today; general"
                            + " guidance, never a prescription.")
    public RestResponse<NutritionView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("date") LocalDate date) {
        var view = nutrition.read(athleteId, date);
        return Representations.ok(view, Etag.ofContent(view));
    }
}
