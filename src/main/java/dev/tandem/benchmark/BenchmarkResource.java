package dev.tandem.benchmark;

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

/** Benchmarks over HTTP. */
@Path("/v1/athletes/{athleteId}/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "benchmarks")
public class BenchmarkResource {
    private final BenchmarkService benchmarks;
    private final Pages pages;

    BenchmarkResource(BenchmarkService benchmarks, Pages pages) {
        this.benchmarks = benchmarks;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @HealthData
    @Operation(operationId = "createBenchmark", summary = "Add a benchmark")
    public RestResponse<BenchmarkView> create(
            @PathParam("athleteId") UUID athleteId, NewBenchmark wanted) {
        var view = benchmarks.create(athleteId, wanted);
        var location = "/v1/athletes/" + athleteId + "/benchmarks/" + view.id();
        return Representations.created(location, view, Etag.ofContent(view));
    }

    @GET
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(
            operationId = "listBenchmarks",
            summary = "List benchmarks in the order in which they came")
    public RestResponse<Page<BenchmarkView>> list(
            @PathParam("athleteId") UUID athleteId, @BeanParam PageParams params) {
        return pages.page(
                params,
                (position, most) -> benchmarks.list(athleteId, position, most),
                view -> view.id().toString());
    }

    @GET
    @Path("/{benchmarkId}")
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(operationId = "readBenchmark", summary = "Read a benchmark")
    public RestResponse<BenchmarkView> read(
            @PathParam("athleteId") UUID athleteId, @PathParam("benchmarkId") UUID benchmarkId) {
        var view = benchmarks.read(athleteId, benchmarkId);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @PATCH
    @Path("/{benchmarkId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @HealthData
    @Operation(
            operationId = "changeBenchmark",
            summary = "Change some of a benchmark; null removes")
    public RestResponse<BenchmarkView> change(
            @PathParam("athleteId") UUID athleteId,
            @PathParam("benchmarkId") UUID benchmarkId,
            MergePatch patch) {
        var view = benchmarks.change(athleteId, benchmarkId, patch);
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{benchmarkId}")
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @Operation(operationId = "deleteBenchmark", summary = "Delete a benchmark")
    public RestResponse<Void> delete(
            @PathParam("athleteId") UUID athleteId, @PathParam("benchmarkId") UUID benchmarkId) {
        benchmarks.delete(athleteId, benchmarkId);
        return Representations.deleted();
    }
}
