package dev.tandem.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation whose author forgot to say who may call it. */
@Path("/v1/bare")
public class BareResource {

    @GET
    @Operation(hidden = true)
    public String read() {
        return "bare";
    }
}
