package dev.tandem.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A key of a client; its secret is not here, only the digest of it. */
@Entity
@Table(name = "api_key")
class KeyEntity extends PanacheEntityBase {

    @Id UUID id;
    UUID clientId;
    String name;
    String prefix;
    byte[] digest;
    List<String> scopes;
    Instant createdAt;
    @Nullable Instant endsAt;
    @Nullable Instant lastUsedAt;
    @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeyEntity() {}

    /** Neither revoked nor ended, of a client that is not disabled. */
    static Optional<KeyEntity> live(String prefix, Instant now) {
        return KeyEntity.<KeyEntity>find(
                        "prefix = ?1 and revokedAt is null and (endsAt is null or endsAt > ?2)"
                                + " and exists (select 1 from ClientEntity c"
                                + " where c.id = clientId and not c.disabled)",
                        prefix,
                        now)
                .firstResultOptional();
    }

    static Optional<KeyEntity> of(UUID clientId, UUID id) {
        return find("clientId = ?1 and id = ?2", clientId, id).firstResultOptional();
    }

    static List<KeyEntity> after(UUID clientId, UUID id, int most) {
        return KeyEntity.<KeyEntity>find("clientId = ?1 and id > ?2 order by id", clientId, id)
                .page(0, most)
                .list();
    }
}
