package dev.tandem.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A program that calls the API. */
@Entity
@Table(name = "client")
class ClientEntity extends PanacheEntityBase {

    @Id UUID id;
    String name;
    boolean disabled;
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ClientEntity() {}

    @SuppressWarnings("NullAway.Init")
    ClientEntity(UUID id, NewClient wanted, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        set(wanted);
    }

    void set(NewClient wanted) {
        name = wanted.name();
        disabled = wanted.isDisabled();
    }

    static Optional<ClientEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<ClientEntity> after(UUID id, int most) {
        return ClientEntity.<ClientEntity>find("id > ?1 order by id", id).page(0, most).list();
    }
}
