package dev.tandem.grant;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a grant; a revoked one is gone. */
@Entity
@Table(name = "access_grant")
@IdClass(GrantEntity.Key.class)
class GrantEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID id;
    String grantee;
    List<String> scopes;
    @Nullable Instant endsAt;
    Instant createdAt;
    String createdBy;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected GrantEntity() {}

    @SuppressWarnings("NullAway.Init")
    GrantEntity(UUID athleteId, UUID id) {
        this.athleteId = athleteId;
        this.id = id;
    }

    static Optional<GrantEntity> of(UUID athleteId, UUID id) {
        return findByIdOptional(new Key(athleteId, id));
    }

    static Optional<GrantEntity> lock(UUID athleteId, UUID id) {
        return findByIdOptional(new Key(athleteId, id), LockModeType.PESSIMISTIC_WRITE);
    }

    static List<GrantEntity> after(UUID athleteId, UUID last, int most) {
        return GrantEntity.<GrantEntity>find(
                        "athleteId = ?1 and id > ?2 order by id", athleteId, last)
                .range(0, most - 1)
                .list();
    }

    /** The live ones of a grantee, athlete by athlete. */
    static List<GrantEntity> heldBy(String grantee, Instant now, Position last, int most) {
        return GrantEntity.<GrantEntity>find(
                        "grantee = ?1 and (athleteId > ?2 or athleteId = ?2 and id > ?3)"
                                + " and (endsAt is null or endsAt > ?4) order by athleteId, id",
                        grantee,
                        last.athleteId(),
                        last.id(),
                        now)
                .range(0, most - 1)
                .list();
    }

    static void forgetHeldBy(String grantee) {
        delete("grantee", grantee);
    }
}
