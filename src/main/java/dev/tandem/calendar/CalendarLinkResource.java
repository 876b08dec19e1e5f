package dev.tandem.calendar;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.OwnerOnly;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** The addresses of feeds over HTTP. */
@Path("/v1/athletes/{athleteId}/calendar-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
public class CalendarLinkResource {
    private final CalendarLinkService links;
    private final Pages pages;

    CalendarLinkResource(CalendarLinkService links, Pages pages) {
        this.links = links;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @OwnerOnly
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(
            operationId = "createCalendarLink",
            summary = "Make a secret address under which a calendar programme reads the plan",
            description =
                    "The address is shown this once; whoever has it can read the training. It goes"
                            + " on when grants end, so only the athlete's owner makes one.")
    @APIResponse(responseCode = "201", description = "The link with its address")
    public RestResponse<MadeCalendarLink> create(
            @PathParam("athleteId") UUID athleteId,
            NewCalendarLink wanted,
            @Context UriInfo request) {
        var made = links.create(athleteId, wanted);
        var link = made.link();
        var url = request.getBaseUriBuilder().path("v1/calendars/" + made.secret() + ".ics");
        return Representations.created(
                "/v1/athletes/" + athleteId + "/calendar-links/" + link.id(),
                MadeCalendarLink.of(link, url.build().toString()),
                Etag.ofContent(link));
    }

    @GET
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(operationId = "listCalendarLinks", summary = "List calendar links")
    public RestResponse<Page<CalendarLinkView>> list(
            @PathParam("athleteId") UUID athleteId, @BeanParam @Valid PageParams params) {
        return pages.page(
                params,
                (position, most) -> links.list(athleteId, position, most),
                view -> view.id().toString());
    }

    @GET
    @Path("/{linkId}")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(operationId = "readCalendarLink", summary = "Read what is known of a calendar link")
    public RestResponse<CalendarLinkView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("linkId") UUID linkId) {
        var view = links.read(athleteId, linkId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @PATCH
    @Path("/{linkId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @OwnerOnly
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(
            operationId = "changeCalendarLink",
            summary = "Rename a calendar link or change when its sessions begin",
            description = "The address stays; for another one make a new link and revoke this.")
    public RestResponse<CalendarLinkView> change(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("linkId") UUID linkId,
            MergePatch patch) {
        var view = links.change(athleteId, linkId, patch);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{linkId}")
    @RolesAllowed(Scopes.PLAN_WRITE)
    @Operation(
            operationId = "revokeCalendarLink",
            summary = "Revoke a calendar link, at once and for good")
    public RestResponse<Void> revoke(
            @PathParam("athleteId") UUID athleteId, @PathParam("linkId") UUID linkId) {
        links.revoke(athleteId, linkId);
        return Representations.deleted();
    }
}
