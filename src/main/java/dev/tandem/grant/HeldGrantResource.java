package dev.tandem.grant;

import dev.tandem.platform.audit.SeenAthletes;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;

import io.quarkus.security.Authenticated;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the caller was granted, over HTTP, for whoever has a credential. */
@Path("/v1/grants")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "grants")
public class HeldGrantResource {
    private final GrantService grants;
    private final Pages pages;
    private final SeenAthletes seen;

    HeldGrantResource(GrantService grants, Pages pages, SeenAthletes seen) {
        this.grants = grants;
        this.pages = pages;
        this.seen = seen;
    }

    @GET
    @Operation(
            operationId = "listHeldGrants",
            summary = "List what others have granted to the caller, and until when")
    public RestResponse<Page<HeldGrantView>> list(@BeanParam PageParams params) {
        var page = pages.page(params, grants::held, Position::of);
        seen.add(page.getEntity().items().stream().map(HeldGrantView::athleteId).toList());
        return page;
    }
}
