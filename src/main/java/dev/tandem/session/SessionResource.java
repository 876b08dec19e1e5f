package dev.tandem.session;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Sessions over HTTP. */
@Path("/v1/athletes/{athleteId}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
public class SessionResource {
    private final SessionService sessions;
    private final Pages pages;

    SessionResource(SessionService sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.SESSION_WRITE)
    @HealthData
    @Operation(
            operationId = "storeSession",
            summary = "Store what was done; the same source again updates it (200)")
    @APIResponse(responseCode = "201", description = "The session, new")
    @APIResponse(responseCode = "200", description = "The session of that source, updated")
    public RestResponse<SessionView> store(
            @PathParam("athleteId") UUID athleteId, NewSession told) {
        var stored = sessions.store(athleteId, told);
        var view = stored.view();
        return Representations.stored(stored.isNew(), view.location(), view, Etag.ofContent(view));
    }

    @POST
    @Path("/batch")
    @Idempotent
    @RolesAllowed(Scopes.SESSION_WRITE)
    @HealthData
    @Operation(
            operationId = "storeSessions",
            summary = "Store up to 500 sessions; the good ones are kept even if others are bad")
    @APIResponse(responseCode = "200", description = "A result for each item, in order")
    public RestResponse<BatchView> storeBatch(
            @PathParam("athleteId") UUID athleteId, SessionBatch batch) {
        return RestResponse.ok(new BatchView(sessions.store(athleteId, batch)));
    }

    @GET
    @RolesAllowed(Scopes.SESSION_READ)
    @Operation(operationId = "listSessions", summary = "List sessions, newest first")
    public RestResponse<Page<SessionView>> list(
            @PathParam("athleteId") UUID athleteId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @BeanParam @Valid PageParams params) {
        return pages.page(
                params,
                (after, most) -> sessions.list(athleteId, new Sessions.Span(from, to), after, most),
                view -> new Sessions.Position(view.startedAt().toInstant(), view.id()).toString());
    }

    @GET
    @Path("/{sessionId}")
    @RolesAllowed(Scopes.SESSION_READ)
    @Operation(operationId = "readSession", summary = "Read a session")
    public RestResponse<SessionView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("sessionId") UUID sessionId) {
        var view = sessions.read(athleteId, sessionId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @PATCH
    @Path("/{sessionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Scopes.SESSION_WRITE)
    @HealthData
    @Operation(operationId = "changeSession", summary = "Change some of a session; null removes")
    public RestResponse<SessionView> change(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("sessionId") UUID sessionId,
            MergePatch patch) {
        var view = sessions.change(athleteId, sessionId, patch);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{sessionId}")
    @RolesAllowed(Scopes.SESSION_WRITE)
    @Operation(
            operationId = "deleteSession",
            summary = "Delete a session; one that told of the same counts in its place")
    public RestResponse<Void> delete(
            @PathParam("athleteId") UUID athleteId, @PathParam("sessionId") UUID sessionId) {
        sessions.delete(athleteId, sessionId);
        return Representations.deleted();
    }
}
