package dev.tandem.progress;

import dev.tandem.domain.unit.Message;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The row of what was achieved last, an athlete one. */
@Entity
@Table(name = "praise")
class PraiseEntity extends PanacheEntityBase {
    @Id UUID athleteId;
    LocalDate date;

    @JdbcTypeCode(SqlTypes.JSON)
    Message sentence;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected PraiseEntity() {}

    PraiseEntity(UUID athleteId, LocalDate date, Message sentence) {
        this.athleteId = athleteId;
        this.date = date;
        this.sentence = sentence;
    }

    /** The latest takes the place of the one before; where there is none that one goes too. */
    static void keep(UUID athleteId, LocalDate date, Optional<Message> latest) {
        deleteById(athleteId);
        latest.ifPresent(sentence -> new PraiseEntity(athleteId, date, sentence).persist());
    }
}
