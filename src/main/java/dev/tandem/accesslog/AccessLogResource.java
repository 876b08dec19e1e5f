package dev.tandem.accesslog;

import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.security.OwnerOnly;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** The record of accesses over HTTP. */
@Path("/v1/athletes/{athleteId}/access-log")
@Produces(MediaType.APPLICATION_JSON)
@OwnerOnly
@Tag(name = "grants")
public class AccessLogResource {
    private final AccessLogService log;
    private final Pages pages;

    AccessLogResource(AccessLogService log, Pages pages) {
        this.log = log;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(
            operationId = "listAccesses",
            summary = "List who read or changed the athlete's data, the newest first",
            description = "Only the athlete's owner reads it, and nobody can change it.")
    public RestResponse<Page<AccessView>> list(
            @PathParam("athleteId") UUID athleteId,
            @BeanParam Days days,
            @BeanParam PageParams params) {
        return pages.page(
                params,
                (position, most) -> log.list(athleteId, days, position, most),
                view -> view.id().toString());
    }
}
