package dev.tandem.hold;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.security.HealthData;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Holds over HTTP. */
@Path("/v1/athletes/{athleteId}/holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "holds")
public class HoldResource {
    private final HoldService holds;
    private final Pages pages;

    HoldResource(HoldService holds, Pages pages) {
        this.holds = holds;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(operationId = "listHolds", summary = "List medical holds, cleared ones too")
    public RestResponse<Page<HoldView>> list(
            @PathParam("athleteId") UUID athleteId, @BeanParam @Valid PageParams params) {
        return pages.page(
                params,
                (position, most) -> holds.list(athleteId, position, most),
                view -> view.id().toString());
    }

    @POST
    @Path("/{holdId}/clear")
    @Idempotent
    @RolesAllowed(Scopes.READINESS_WRITE)
    @HealthData
    @Operation(
            operationId = "clearHold",
            summary = "Say that a professional has cleared the athlete to train again")
    @APIResponse(responseCode = "200", description = "The hold, cleared")
    public RestResponse<HoldView> clear(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("holdId") UUID holdId,
            Clearing clearing) {
        var view = holds.clear(athleteId, holdId, clearing);
        return Representations.ok(view, Etag.ofContent(view));
    }
}
