package dev.tandem.progress;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.security.Scopes;
import dev.tandem.session.SessionService;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Progress over HTTP. */
@Path("/v1/athletes/{athleteId}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
public class ProgressResource {
    private final SessionService sessions;
    private final ProgressService progress;

    ProgressResource(SessionService sessions, ProgressService progress) {
        this.sessions = sessions;
        this.progress = progress;
    }

    @GET
    @Path("/load")
    @RolesAllowed(Scopes.SESSION_READ)
    @Operation(
            operationId = "readLoad",
            summary = "Read load, fitness, fatigue and form day by day, up to 400 days")
    public LoadView load(
            @PathParam("athleteId") UUID athleteId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return LoadView.of(sessions.loads(athleteId, from, to));
    }

    @GET
    @Path("/records")
    @RolesAllowed(Scopes.SESSION_READ)
    @Operation(
            operationId = "readRecords",
            summary = "Read personal records of running and lifting, from sessions and benchmarks")
    public RestResponse<RecordsView> records(@PathParam("athleteId") UUID athleteId) {
        return tagged(progress.records(athleteId));
    }

    @GET
    @Path("/streaks")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "readStreaks",
            summary = "Read the weeks in a row in which the plan was followed to 80 %")
    public RestResponse<StreakView> streaks(@PathParam("athleteId") UUID athleteId) {
        return tagged(progress.streaks(athleteId));
    }

    @GET
    @Path("/milestones")
    @RolesAllowed(Scopes.SESSION_READ)
    @Operation(
            operationId = "readMilestones",
            summary = "Read what was reached for the first time, the latest first")
    public RestResponse<MilestonesView> milestones(@PathParam("athleteId") UUID athleteId) {
        return tagged(progress.milestones(athleteId));
    }

    @GET
    @Path("/predictions")
    @RolesAllowed(Scopes.SESSION_READ)
    @Operation(
            operationId = "readPredictions",
            summary = "Read race times to expect, with ranges, and where each lift is going")
    public RestResponse<PredictionsView> predictions(@PathParam("athleteId") UUID athleteId) {
        return tagged(progress.predictions(athleteId));
    }

    @GET
    @Path("/adherence")
    @RolesAllowed(Scopes.PLAN_READ)
    @Operation(
            operationId = "readAdherence",
            summary = "Read what was planned and done week by week, up to 53 weeks")
    public RestResponse<AdherenceView> adherence(
            @PathParam("athleteId") UUID athleteId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return tagged(progress.adherence(athleteId, from, to));
    }

    @GET
    @Path("/trends")
    @RolesAllowed(Scopes.SESSION_READ)
    @Operation(
            operationId = "readTrends",
            summary = "Read where running fitness, strength, readiness and sleep are going")
    public RestResponse<TrendsView> trends(@PathParam("athleteId") UUID athleteId) {
        return tagged(progress.trends(athleteId));
    }

    private static <T> RestResponse<T> tagged(T view) {
        return Representations.ok(view, Etag.ofContent(view));
    }
}
