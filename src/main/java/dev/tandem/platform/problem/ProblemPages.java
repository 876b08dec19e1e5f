package dev.tandem.platform.problem;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.language.Language;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages that problem documents point to: for people, and as JSON for who asks for that. */
@Path("/problems/{code}")
@PermitAll
@Tag(name = "problems")
public class ProblemPages {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    /** What a page says, for programs. */
    public record Page(String type, Message title, int status, Message explanation) {

        static Page of(ProblemType type) {
            return new Page(type.path(), type.title(), type.status(), type.explanation());
        }
    }

    @GET
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "explainProblem",
            summary = "What a type of problem means and what to do")
    @APIResponse(responseCode = "200", description = "The explanation, as a page or as JSON")
    @APIResponse(responseCode = "404", description = "No such type of problem")
    public Response page(@PathParam("code") String code, @Context HttpHeaders headers) {
        var type = ProblemType.of(code).orElseThrow(Problems::notFound);
        var accept = String.valueOf(headers.getHeaderString(HttpHeaders.ACCEPT));
        return accept.contains("json") && !accept.contains("html")
                ? Response.ok(Page.of(type), MediaType.APPLICATION_JSON_TYPE).build()
                : Response.ok(html(type), HTML).build();
    }

    private static String html(ProblemType type) {
        var words = Language.spoken();
        return """
        <!doctype html>
        <html lang="%5$s">
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
                .formatted(
                        words.say(type.title()),
                        type.code(),
                        type.status(),
                        words.say(type.explanation()),
                        words.locale().getLanguage());
    }
}
