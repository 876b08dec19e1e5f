package dev.tandem.checkin;

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

/** Readiness over time, for charts. */
@Path("/v1/athletes/{athleteId}/readiness/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    private final CheckInService checkIns;

    HistoryResource(CheckInService checkIns) {
        this.checkIns = checkIns;
    }

    @GET
    @Tag(name = "readiness")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(
            operationId = "readReadinessHistory",
            summary =
                    "Read the readiness of all days with a check-in, oldest first: up to 400 days,"
                            + " the last six weeks unless told")
    public RestResponse<HistoryView> read(
            @PathParam("athleteId") UUID athleteId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        var view = checkIns.history(athleteId, from, to);
        return Representations.ok(view, Etag.ofContent(view));
    }
}
