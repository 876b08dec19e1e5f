package dev.tandem.accesslog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The row of an access; the platform writes it, nobody changes it. */
@Entity
@Immutable
@Table(name = "access_log")
@IdClass(AccessEntity.Key.class)
class AccessEntity extends PanacheEntityBase {
    record Key(UUID athleteId, UUID id) {}

    @Id UUID athleteId;
    @Id UUID id;
    Instant at;
    String caller;
    String credential;
    String operation;
    int status;
    @Nullable String requestId;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected AccessEntity() {}

    /** Those of some time, the newest first. */
    static List<AccessEntity> before(UUID athleteId, UUID last, Span span, int most) {
        return AccessEntity.<AccessEntity>find(
                        "athleteId = ?1 and id < ?2 and at >= ?3 and at < ?4 order by id desc",
                        athleteId,
                        last,
                        span.from(),
                        span.until())
                .range(0, most - 1)
                .list();
    }
}
