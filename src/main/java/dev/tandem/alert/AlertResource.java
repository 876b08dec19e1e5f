package dev.tandem.alert;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.security.Scopes;
import dev.tandem.platform.view.AlertView;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Alerts over HTTP. */
@Path("/v1/athletes/{athleteId}/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alerts")
public class AlertResource {
    private final AlertService alerts;
    private final Pages pages;

    AlertResource(AlertService alerts, Pages pages) {
        this.alerts = alerts;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(
            operationId = "listAlerts",
            summary = "List what is worth saying over weeks, newest first, resolved ones too")
    public RestResponse<Page<AlertView>> list(
            @PathParam("athleteId") UUID athleteId,
            @Parameter(description = "Only alerts in this state") @QueryParam("state")
                    AlertView.@Nullable State state,
            @BeanParam @Valid PageParams params) {
        return pages.page(
                params,
                (position, most) -> alerts.list(athleteId, state, position, most),
                view -> view.id().toString());
    }

    @GET
    @Path("/{alertId}")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(operationId = "readAlert", summary = "Read an alert")
    public RestResponse<AlertView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("alertId") UUID alertId) {
        var view = alerts.read(athleteId, alertId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @POST
    @Path("/{alertId}/acknowledge")
    @Idempotent
    @RolesAllowed(Scopes.READINESS_WRITE)
    @Operation(
            operationId = "acknowledgeAlert",
            summary = "Say that an alert was seen; it opens again if it gets worse")
    @APIResponse(responseCode = "200", description = "The alert, acknowledged")
    public RestResponse<AlertView> acknowledge(
            @PathParam("athleteId") UUID athleteId, @PathParam("alertId") UUID alertId) {
        var view = alerts.acknowledge(athleteId, alertId);
        return Representations.ok(view, Etag.ofContent(view));
    }
}
