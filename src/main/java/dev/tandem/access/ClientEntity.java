package dev.tandem.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A program that calls the API. */
@Entity
@Table(name = "client")
class ClientEntity extends PanacheEntityBase {

    @Id UUID id;
    String name;
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ClientEntity() {}

    ClientEntity(UUID id, String name, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.createdAt = createdAt;
    }

    static List<ClientEntity> after(UUID id, int most) {
        return ClientEntity.<ClientEntity>find("id > ?1 order by id", id).page(0, most).list();
    }
}
