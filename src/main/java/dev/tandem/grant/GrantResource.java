package dev.tandem.grant;

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

/** The grants of an athlete over HTTP; they are the owner's to give, whatever a grantee holds. */
@Path("/v1/athletes/{athleteId}/grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@OwnerOnly
@Tag(name = "grants")
public class GrantResource {
    private final GrantService grants;
    private final Pages pages;

    GrantResource(GrantService grants, Pages pages) {
        this.grants = grants;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @Operation(
            operationId = "createGrant",
            summary = "Let a client or a user do some things with the athlete",
            description =
                    "Only the athlete's owner gives, lists and revokes grants. A grantee may do"
                            + " what both its own credential and its live grants allow.")
    public RestResponse<GrantView> create(@PathParam("athleteId") UUID athleteId, NewGrant wanted) {
        var view = grants.give(athleteId, wanted);
        return Representations.created(
                "/v1/athletes/" + athleteId + "/grants/" + view.id(), view, Etag.ofContent(view));
    }

    @GET
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(operationId = "listGrants", summary = "List an athlete's grants, ended ones too")
    public RestResponse<Page<GrantView>> list(
            @PathParam("athleteId") UUID athleteId, @BeanParam PageParams params) {
        return pages.page(
                params,
                (position, most) -> grants.list(athleteId, position, most),
                view -> view.id().toString());
    }

    @GET
    @Path("/{grantId}")
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(operationId = "readGrant", summary = "Read a grant")
    public RestResponse<GrantView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("grantId") UUID grantId) {
        var view = grants.read(athleteId, grantId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @PATCH
    @Path("/{grantId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @Operation(
            operationId = "changeGrant",
            summary = "Change what a grant allows or when it ends; null takes the end away",
            description = "To whom it was given cannot be changed.")
    public RestResponse<GrantView> change(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("grantId") UUID grantId,
            MergePatch patch) {
        var view = grants.change(athleteId, grantId, patch);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{grantId}")
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @Operation(operationId = "deleteGrant", summary = "Revoke a grant, at once and for good")
    public RestResponse<Void> delete(
            @PathParam("athleteId") UUID athleteId, @PathParam("grantId") UUID grantId) {
        grants.revoke(athleteId, grantId);
        return Representations.deleted();
    }
}
