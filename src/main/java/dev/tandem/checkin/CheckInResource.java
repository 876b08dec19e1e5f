package dev.tandem.checkin;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.security.HealthData;
import dev.tandem.platform.security.Scopes;
import dev.tandem.platform.view.CheckInView;
import dev.tandem.platform.view.NewCheckIn;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

import java.time.LocalDate;
import java.util.UUID;

/** Check-ins over HTTP. */
@Path("/v1/athletes/{athleteId}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "check-ins")
public class CheckInResource {
    private final CheckInService checkIns;
    private final Pages pages;

    CheckInResource(CheckInService checkIns, Pages pages) {
        this.checkIns = checkIns;
        this.pages = pages;
    }

    @PUT
    @Path("/{date}")
    @RolesAllowed(Scopes.READINESS_WRITE)
    @HealthData
    @Operation(
            operationId = "putCheckIn",
            summary = "Tell of a morning; what was told of it before is replaced")
    @APIResponse(responseCode = "201", description = "The first check-in of that day")
    @APIResponse(responseCode = "200", description = "The check-in, replaced")
    public RestResponse<CheckInView> put(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("date") LocalDate date,
            NewCheckIn told) {
        var stored = checkIns.put(athleteId, date, told);
        var location = "/v1/athletes/" + athleteId + "/check-ins/" + date;
        var view = stored.view();
        return Representations.stored(stored.isNew(), location, view, Etag.ofContent(view));
    }

    @GET
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(operationId = "listCheckIns", summary = "List check-ins, newest first")
    public RestResponse<Page<CheckInView>> list(
            @PathParam("athleteId") UUID athleteId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @BeanParam @Valid PageParams params) {
        return pages.page(
                params,
                (after, most) -> checkIns.list(athleteId, new Days(from, to).after(after), most),
                view -> view.date().toString());
    }

    @GET
    @Path("/{date}")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(operationId = "readCheckIn", summary = "Read the check-in of a day")
    public RestResponse<CheckInView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("date") LocalDate date) {
        var view = checkIns.read(athleteId, date);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{date}")
    @RolesAllowed(Scopes.READINESS_WRITE)
    @Operation(
            operationId = "deleteCheckIn",
            summary = "Delete the check-in of a day; a hold that it set stays")
    public RestResponse<Void> delete(
            @PathParam("athleteId") UUID athleteId, @PathParam("date") LocalDate date) {
        checkIns.delete(athleteId, date);
        return Representations.deleted();
    }
}
