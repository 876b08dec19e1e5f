package dev.tandem.calendar;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.limit.RateLimits;

import io.vertx.ext.web.RoutingContext;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What calendar programmes read; the address itself is the credential, since they send no other.
 */
@Path("/v1/calendars")
@Tag(name = "calendar")
public class CalendarFeedResource {
    private final CalendarLinkService links;
    private final RateLimits limits;

    CalendarFeedResource(CalendarLinkService links, RateLimits limits) {
        this.links = links;
        this.limits = limits;
    }

    @GET
    @Path("/{secret}.ics")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            operationId = "readCalendarFeed",
            summary = "Read an athlete's training under the secret address of a calendar link",
            description = "The active plan, with what was dropped from it marked as cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "An RFC 5545 calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> read(
            @PathParam("secret") String secret, @Context RoutingContext exchange) {
        var link = links.behind(secret).orElseThrow(() -> limits.failed(exchange));
        limits.countFeed(link.name(), exchange);
        var calendar = links.calendar(link);
        return Representations.ok(calendar, Etag.ofContent(calendar));
    }
}
