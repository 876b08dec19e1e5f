package dev.tandem.evidence;

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

/** The evidence over HTTP, for whoever has a credential. */
@Path("/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "evidence")
public class EvidenceResource {
    private final EvidenceService evidence;
    private final Pages pages;

    EvidenceResource(EvidenceService evidence, Pages pages) {
        this.evidence = evidence;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "listEvidence", summary = "List all evidence that reasons can name")
    public RestResponse<Page<EvidenceView>> list(@BeanParam PageParams params) {
        return pages.page(params, evidence::list, EvidenceView::id);
    }

    @GET
    @Path("/{evidenceId}")
    @Operation(operationId = "readEvidence", summary = "Read what a reason rests on")
    public RestResponse<EvidenceView> read(@PathParam("evidenceId") String evidenceId) {
        var view = evidence.read(evidenceId);
        return Representations.ok(view, Etag.ofContent(view));
    }
}
