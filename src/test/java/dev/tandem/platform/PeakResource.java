package dev.tandem.platform;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Preconditions;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.json.Kind;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.request.PointsAt;
import dev.tandem.platform.security.Scopes;
import dev.tandem.platform.storage.Ids;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

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

    public record NewPeak(
            @NotBlank @Size(max = 20) String name,
            @Min(1) @Max(9000) int heightMeters,
            @Nullable @DecimalMin("0") @DecimalMax("90") Double slopeDegrees,
            @Nullable Boolean snow,
            @Nullable LocalDate climbedOn,
            @Nullable OffsetDateTime seenAt,
            @Nullable ZoneId zone,
            @Nullable Details details) {}

    public record Details(
            @Nullable DayOfWeek day,
            @Nullable @Size(max = 2) List<@Size(min = 2) String> names,
            @Nullable Set<BodyArea> sore,
            @Nullable Map<String, @Min(0) Integer> counts,
            @Nullable Span span,
            @Nullable Route route,
            @Nullable UUID guide) {}

    public record Span(LocalDate from, LocalDate to) {
        @AssertTrue(message = "must not be before from")
        @PointsAt("to")
        boolean isInOrder() {
            return !to.isBefore(from);
        }
    }

    public sealed interface Route {
        @Kind("ridge")
        record Ridge(@Min(1) int lengthMeters) implements Route {}

        @Kind("wall")
        record Wall(@Nullable String grade) implements Route {}
    }

    public record PeakView(UUID id, long version, NewPeak peak) {}

    @Singleton
    public static class Peaks {
        final List<PeakView> all = new ArrayList<>();
        final AtomicInteger made = new AtomicInteger();

        synchronized PeakView add(NewPeak peak) {
            var view = new PeakView(Ids.next(), 1, peak);
            made.incrementAndGet();
            all.add(view);
            return view;
        }

        synchronized PeakView get(UUID id) {
            return all.stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .orElseThrow(Problems::notFound);
        }

        synchronized PeakView put(PeakView peak) {
            all.replaceAll(p -> p.id().equals(peak.id()) ? peak : p);
            return peak;
        }

        synchronized List<PeakView> after(@Nullable String id, int most) {
            return all.stream()
                    .filter(p -> id == null || p.id().toString().compareTo(id) > 0)
                    .limit(most)
                    .toList();
        }
    }

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
            throw Problems.conflict("Refused, after the effect.");
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
