package dev.tandem.platform;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.PeakShapes.NewPeak;
import dev.tandem.platform.PeakShapes.PeakView;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A resource as slices write them, with every type that requests use; only the tests of the edge
 * have it.
 */
@NullMarked
@Path("/v1/peaks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.PLAN_READ)
public class PeakResource {
    private final Peaks peaks;
    private final Pages pages;
    private final Preconditions preconditions;

    public PeakResource(Peaks peaks, Pages pages, Preconditions preconditions) {
        this.peaks = peaks;
        this.pages = pages;
        this.preconditions = preconditions;
    }

    @POST
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<PeakView> create(NewPeak wanted) throws InterruptedException {
        if (wanted.name().equals("slow")) {
            Thread.sleep(3_000);
        }
        if (wanted.name().equals("broken")) {
            throw new IllegalStateException("select secret from dev.tandem.Hidden");
        }
        var peak = peaks.add(wanted);
        if (wanted.name().equals("refused")) {
            throw Problems.conflict(Message.literal("Refused, after the effect."));
        }
        return Representations.created("/v1/peaks/" + peak.id(), peak, Etag.of(peak.version()));
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Page<PeakView>> list(
            @BeanParam PageParams params,
            @QueryParam("area") @Nullable BodyArea area,
            @QueryParam("from") @Nullable LocalDate from) {
        return pages.page(params, peaks::after, p -> p.id().toString());
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public RestResponse<PeakView> read(@PathParam("id") UUID id) {
        var peak = peaks.get(id);
        return Representations.ok(peak, Etag.of(peak.version()));
    }

    @GET
    @Path("/days/{date}")
    @Operation(hidden = true)
    public RestResponse<Map<String, LocalDate>> day(@PathParam("date") LocalDate date) {
        return RestResponse.ok(Map.of("date", date));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(hidden = true)
    public RestResponse<PeakView> change(@PathParam("id") UUID id, MergePatch patch) {
        var peak = peaks.get(id);
        preconditions.check(Etag.of(peak.version()));
        var changed =
                peaks.put(
                        new PeakView(
                                id, peak.version() + 1, patch.applyTo(peak.peak(), NewPeak.class)));
        return Representations.ok(changed, Etag.of(changed.version()));
    }

    @POST
    @Idempotent
    @Path("/{id}/strict")
    @Operation(hidden = true)
    public RestResponse<PeakView> strict(@PathParam("id") UUID id) {
        var peak = peaks.get(id);
        preconditions.require(Etag.of(peak.version()));
        return Representations.ok(peak, Etag.of(peak.version()));
    }
}
