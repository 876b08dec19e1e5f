package dev.tandem.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a new client is called. */
record NewClient(
        @NotBlank @Size(max = 100) String name,
        @Schema(description = "While it is, none of its keys and tokens is good; not if not said.")
                @Nullable Boolean disabled) {

    static NewClient of(ClientEntity client) {
        return new NewClient(client.name, client.disabled);
    }

    boolean isDisabled() {
        return disabled != null && disabled;
    }
}
