package dev.tandem.limitation;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.HealthData;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Limitations over HTTP. */
@Path("/v1/athletes/{athleteId}/limitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "limitations")
public class LimitationResource {
    private final LimitationService limitations;
    private final Pages pages;

    LimitationResource(LimitationService limitations, Pages pages) {
        this.limitations = limitations;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @HealthData
    @Operation(operationId = "createLimitation", summary = "Add a limitation")
    public RestResponse<LimitationView> create(
            @PathParam("athleteId") UUID athleteId, NewLimitation wanted) {
        var view = limitations.create(athleteId, wanted);
        var location = "/v1/athletes/" + athleteId + "/limitations/" + view.id();
        return Representations.created(location, view, Etag.ofContent(view));
    }

    @GET
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(
            operationId = "listLimitations",
            summary = "List limitations in the order in which they came")
    public RestResponse<Page<LimitationView>> list(
            @PathParam("athleteId") UUID athleteId, @BeanParam PageParams params) {
        return pages.page(
                params,
                (position, most) -> limitations.list(athleteId, position, most),
                view -> view.id().toString());
    }

    @GET
    @Path("/{limitationId}")
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(operationId = "readLimitation", summary = "Read a limitation")
    public RestResponse<LimitationView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("limitationId") UUID limitationId) {
        var view = limitations.read(athleteId, limitationId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @PATCH
    @Path("/{limitationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @HealthData
    @Operation(
            operationId = "changeLimitation",
            summary = "Change some of a limitation; null removes")
    public RestResponse<LimitationView> change(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("limitationId") UUID limitationId,
            MergePatch patch) {
        var view = limitations.change(athleteId, limitationId, patch);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{limitationId}")
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @Operation(operationId = "deleteLimitation", summary = "Delete a limitation")
    public RestResponse<Void> delete(
            @PathParam("athleteId") UUID athleteId, @PathParam("limitationId") UUID limitationId) {
        limitations.delete(athleteId, limitationId);
        return Representations.deleted();
    }
}
