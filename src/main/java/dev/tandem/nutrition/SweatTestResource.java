package dev.tandem.nutrition;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.security.HealthData;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Weighed sessions over HTTP. */
@Path("/v1/athletes/{athleteId}/sweat-tests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "nutrition")
public class SweatTestResource {
    private final SweatTestService tests;
    private final Pages pages;

    SweatTestResource(SweatTestService tests, Pages pages) {
        this.tests = tests;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.READINESS_WRITE)
    @HealthData
    @Operation(
            operationId = "createSweatTest",
            summary = "Tell of a session with a weighing before and after it")
    public RestResponse<SweatTestView> create(
            @PathParam("athleteId") UUID athleteId, NewSweatTest told) {
        var view = tests.create(athleteId, told);
        var location = "/v1/athletes/" + athleteId + "/sweat-tests/" + view.id();
        return Representations.created(location, view, Etag.ofContent(view));
    }

    @GET
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(
            operationId = "listSweatTests",
            summary = "List weighed sessions in the order in which they came")
    public RestResponse<Page<SweatTestView>> list(
            @PathParam("athleteId") UUID athleteId, @BeanParam PageParams params) {
        return pages.page(
                params,
                (position, most) -> tests.list(athleteId, position, most),
                view -> view.id().toString());
    }

    @GET
    @Path("/{sweatTestId}")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(operationId = "readSweatTest", summary = "Read a weighed session")
    public RestResponse<SweatTestView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("sweatTestId") UUID sweatTestId) {
        var view = tests.read(athleteId, sweatTestId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{sweatTestId}")
    @RolesAllowed(Scopes.READINESS_WRITE)
    @Operation(operationId = "deleteSweatTest", summary = "Delete a weighed session")
    public RestResponse<Void> delete(
            @PathParam("athleteId") UUID athleteId, @PathParam("sweatTestId") UUID sweatTestId) {
        tests.delete(athleteId, sweatTestId);
        return Representations.deleted();
    }
}
