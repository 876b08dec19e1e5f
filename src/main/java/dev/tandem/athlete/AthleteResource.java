package dev.tandem.athlete;

import dev.tandem.platform.audit.SeenAthletes;
import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.language.Language;
import dev.tandem.platform.request.MergePatch;
import dev.tandem.platform.security.HealthData;
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
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.List;
import java.util.UUID;

/** Athletes over HTTP. */
@Path("/v1/athletes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "athletes")
public class AthleteResource {
    private final AthleteService athletes;
    private final AthleteExport exports;
    private final Erasure erasure;
    private final Pages pages;
    private final SeenAthletes seen;

    AthleteResource(
            AthleteService athletes,
            AthleteExport exports,
            Erasure erasure,
            Pages pages,
            SeenAthletes seen) {
        this.athletes = athletes;
        this.exports = exports;
        this.erasure = erasure;
        this.pages = pages;
        this.seen = seen;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @HealthData({"bodyMassKg", "heightCm", "physiology", "screening", "recentTraining"})
    @Operation(
            operationId = "createAthlete",
            summary = "Create an athlete, who then belongs to the caller")
    public RestResponse<AthleteView> create(NewAthlete wanted) {
        var view = AthleteView.of(athletes.create(wanted));
        seen.add(List.of(view.id()));
        return Representations.created("/v1/athletes/" + view.id(), view, Etag.ofContent(view));
    }

    @GET
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(operationId = "listAthletes", summary = "List the athletes that the caller may see")
    public RestResponse<Page<AthleteView>> list(@BeanParam PageParams params) {
        var page = pages.page(params, athletes::list, view -> view.id().toString());
        seen.add(page.getEntity().items().stream().map(AthleteView::id).toList());
        return page;
    }

    @GET
    @Path("/{athleteId}")
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(operationId = "readAthlete", summary = "Read an athlete")
    public RestResponse<AthleteView> read(@PathParam("athleteId") UUID athleteId) {
        var view = AthleteView.of(athletes.athlete(athleteId));
        return Representations.ok(view, Etag.ofContent(view));
    }

    @GET
    @Path("/{athleteId}/export")
    @OwnerOnly
    @RolesAllowed(Scopes.ATHLETE_READ)
    @Operation(
            operationId = "exportAthlete",
            summary = "Export all that is stored about an athlete; for the owner only")
    @APIResponse(
            responseCode = "200",
            description = "The athlete, then every row of theirs under the name of its table",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExportedAthlete.class)))
    public RestResponse<StreamingOutput> export(@PathParam("athleteId") UUID athleteId) {
        var athlete = athletes.athlete(athleteId);
        var words = Language.spoken();
        return RestResponse.ok(target -> exports.write(athlete, words, target));
    }

    @PATCH
    @Path("/{athleteId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @HealthData({"bodyMassKg", "heightCm", "physiology", "screening", "recentTraining"})
    @Operation(operationId = "changeAthlete", summary = "Change some of an athlete; null removes")
    @APIResponse(responseCode = "200", description = "The athlete as changed")
    @APIResponse(responseCode = "422", description = "The athlete would be too young")
    public RestResponse<AthleteView> change(
            @PathParam("athleteId") UUID athleteId, MergePatch patch) {
        var view = AthleteView.of(athletes.change(athleteId, patch));
        return Representations.ok(view, Etag.ofContent(view));
    }

    @DELETE
    @Path("/{athleteId}")
    @OwnerOnly
    @RolesAllowed(Scopes.ATHLETE_WRITE)
    @Operation(
            operationId = "eraseAthlete",
            summary = "Erase an athlete and everything of theirs, for good; for the owner only")
    public RestResponse<Void> erase(@PathParam("athleteId") UUID athleteId) {
        erasure.of(athleteId);
        return Representations.deleted();
    }
}
