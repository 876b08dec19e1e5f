package dev.tandem.exercise;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;

import io.quarkus.security.Authenticated;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue of exercises over HTTP, for whoever has a credential. */
@Path("/v1/exercises")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exercises")
public class ExerciseResource {
    private final ExerciseService exercises;
    private final Pages pages;

    ExerciseResource(ExerciseService exercises, Pages pages) {
        this.exercises = exercises;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "listExercises", summary = "Search the catalogue of exercises")
    public RestResponse<Page<ExerciseView>> list(
            @BeanParam ExerciseFilter filter, @BeanParam PageParams params) {
        return pages.page(
                params,
                (lastSlug, most) -> exercises.list(filter, lastSlug, most),
                ExerciseView::slug);
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "readExercise", summary = "Read an exercise")
    public RestResponse<ExerciseView> read(@PathParam("slug") String slug) {
        var view = exercises.read(slug);
        return Representations.ok(view, Etag.ofContent(view));
    }
}
