package dev.tandem.access;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A key as administrators see it: all but the secret. */
record KeyView(
        UUID id,
        String name,
        String prefix,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant until,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    static KeyView of(KeyEntity key) {
        return new KeyView(
                key.id,
                key.name,
                key.prefix,
                key.scopes,
                key.createdAt,
                key.endsAt,
                key.lastUsedAt,
                key.revokedAt);
    }
}
