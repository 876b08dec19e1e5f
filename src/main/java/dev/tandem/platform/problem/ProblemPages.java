package dev.tandem.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages that problem documents point to. */
@Path("/problems/{code}")
@PermitAll
@Tag(name = "problems")
public class ProblemPages {

    /** What a page says, for programs. */
    public record Page(String type, String title, int status, String explanation) {

        static Page of(ProblemType type) {
            return new Page(type.path(), type.title(), type.status(), type.explanation());
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "explainProblem",
            summary = "What a type of problem means and what to do")
    public String page(@PathParam("code") String code) {
        var type = typeOf(code);
        return """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%1$s</title>
        <body style="font: 1.1rem/1.5 sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem">
        <p>Problem type %2$s, HTTP status %3$d</p>
        <h1>%1$s</h1>
        <p>%4$s</p>
        </body>
        </html>
        """
                .formatted(type.title(), type.code(), type.status(), type.explanation());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Page json(@PathParam("code") String code) {
        return Page.of(typeOf(code));
    }

    private static ProblemType typeOf(String code) {
        return ProblemType.of(code).orElseThrow(Problems::notFound);
    }
}
