package dev.tandem.access;

import dev.tandem.platform.http.Etag;
import dev.tandem.platform.http.Page;
import dev.tandem.platform.http.PageParams;
import dev.tandem.platform.http.Pages;
import dev.tandem.platform.http.Representations;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.request.MergePatch;
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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Clients of the API and their keys. */
@Path("/v1/clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ADMIN)
@Tag(name = "clients")
public class ClientResource {

    private final AccessService access;
    private final Pages pages;

    public ClientResource(AccessService access, Pages pages) {
        this.access = access;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @Operation(operationId = "createClient", summary = "Register a client")
    @APIResponseSchema(
            value = ClientView.class,
            responseCode = "201",
            responseDescription = "The client")
    public RestResponse<ClientView> create(NewClient wanted) {
        var client = ClientView.of(access.addClient(wanted));
        return Representations.created(
                "/v1/clients/" + client.id(), client, Etag.ofContent(client));
    }

    @GET
    @Operation(operationId = "listClients", summary = "List clients")
    public RestResponse<Page<ClientView>> list(@BeanParam PageParams params) {
        return pages.page(
                params,
                (after, most) -> access.clients(after, most).stream().map(ClientView::of).toList(),
                client -> client.id().toString());
    }

    @GET
    @Path("/{clientId}")
    @Operation(operationId = "getClient", summary = "Read a client")
    public RestResponse<ClientView> read(@PathParam("clientId") UUID id) {
        var client = ClientView.of(access.client(id));
        return Representations.ok(client, Etag.ofContent(client));
    }

    @PATCH
    @Path("/{clientId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeClient",
            summary = "Rename a client, or switch it off and on again",
            description =
                    "While it is disabled none of its keys and tokens is good (401); its keys, its"
                            + " athletes and what it was granted stay.")
    public RestResponse<ClientView> change(@PathParam("clientId") UUID id, MergePatch patch) {
        var client = ClientView.of(access.changeClient(id, patch));
        return Representations.ok(client, Etag.ofContent(client));
    }

    @DELETE
    @Path("/{clientId}")
    @Operation(
            operationId = "deleteClient",
            summary = "Delete a client with its keys and what it was granted, at once",
            description = "Athletes that it made stay, and only administrators see them then.")
    public RestResponse<Void> delete(@PathParam("clientId") UUID id) {
        access.removeClient(id);
        return Representations.deleted();
    }

    @POST
    @Path("/{clientId}/keys")
    @Idempotent
    @Operation(
            operationId = "createKey",
            summary = "Make a key; it is shown this once",
            description =
                    "To rotate keys make a second one, move to it and revoke the first; both are"
                            + " good meanwhile.")
    @APIResponseSchema(value = MadeKey.class, responseCode = "201", responseDescription = "The key")
    public RestResponse<MadeKey> createKey(@PathParam("clientId") UUID id, NewKey wanted) {
        var made = access.addKey(id, wanted);
        var view = KeyView.of(access.key(id, made.id()));
        return Representations.created(
                "/v1/clients/" + id + "/keys/" + made.id(), made, Etag.ofContent(view));
    }

    @GET
    @Path("/{clientId}/keys")
    @Operation(operationId = "listKeys", summary = "List a client's keys, revoked ones too")
    public RestResponse<Page<KeyView>> keys(
            @PathParam("clientId") UUID id, @BeanParam PageParams params) {
        return pages.page(
                params,
                (after, most) -> access.keys(id, after, most).stream().map(KeyView::of).toList(),
                key -> key.id().toString());
    }

    @GET
    @Path("/{clientId}/keys/{keyId}")
    @Operation(operationId = "getKey", summary = "Read what is known of a key")
    public RestResponse<KeyView> key(
            @PathParam("clientId") UUID id, @PathParam("keyId") UUID keyId) {
        var key = KeyView.of(access.key(id, keyId));
        return Representations.ok(key, Etag.ofContent(key));
    }

    @DELETE
    @Path("/{clientId}/keys/{keyId}")
    @Operation(operationId = "revokeKey", summary = "Revoke a key, at once and for good")
    @APIResponse(responseCode = "204", description = "It is revoked")
    public RestResponse<Void> revoke(
            @PathParam("clientId") UUID id, @PathParam("keyId") UUID keyId) {
        access.revoke(id, keyId);
        return Representations.deleted();
    }
}
