package dev.tandem.athlete;

import dev.tandem.platform.storage.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/**
 * What stays of an erased athlete: enough to tell the former owner, and nobody else, that it is
 * done.
 */
@Entity
@Table(name = "erased_athlete")
class ErasedAthleteEntity extends PanacheEntityBase {
    @Id UUID id;
    byte[] ownerDigest;
    Instant erasedAt;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected ErasedAthleteEntity() {}

    ErasedAthleteEntity(UUID id, String owner, Instant erasedAt) {
        this.id = id;
        this.ownerDigest = digest(id, owner);
        this.erasedAt = erasedAt;
    }

    static boolean isDigestOf(byte[] digest, UUID athleteId, String subject) {
        return MessageDigest.isEqual(digest, digest(athleteId, subject));
    }

    private static byte[] digest(UUID id, String owner) {
        return Sha256.of(id + " " + owner);
    }
}
