package dev.tandem.access;

import java.time.Instant;
import java.util.UUID;

/** A client as administrators see it. */
record ClientView(UUID id, String name, boolean disabled, Instant createdAt) {

    static ClientView of(ClientEntity client) {
        return new ClientView(client.id, client.name, client.disabled, client.createdAt);
    }
}
