package dev.tandem.squad;

import dev.tandem.platform.audit.SeenAthletes;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.security.Scopes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A squad's day over HTTP. */
@Path("/v1/squad")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "squad")
public class SquadResource {
    private final SquadService squad;
    private final Pages pages;
    private final SeenAthletes seen;

    SquadResource(SquadService squad, Pages pages, SeenAthletes seen) {
        this.squad = squad;
        this.pages = pages;
        this.seen = seen;
    }

    @GET
    @Path("/today")
    @RolesAllowed(Scopes.READINESS_READ)
    @Operation(
            operationId = "readSquadToday",
            summary = "Read today of every athlete whose readiness the caller may read",
            description =
                    "One's own athletes and those granted with readiness:read, each on the"
                        + " athlete's own date; planned sessions where plan:read is granted too.")
    public RestResponse<Page<SquadMemberView>> today(@BeanParam PageParams params) {
        var page = pages.page(params, squad::today, view -> view.athleteId().toString());
        seen.add(page.getEntity().items().stream().map(SquadMemberView::athleteId).toList());
        return page;
    }
}
