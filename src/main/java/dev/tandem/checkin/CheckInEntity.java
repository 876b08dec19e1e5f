package dev.tandem.checkin;

import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.Readiness;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a check-in, with the score and final band of its day. */
@Entity
@Table(name = "check_in")
@IdClass(CheckInEntity.Key.class)
class CheckInEntity extends PanacheEntityBase {
    record Key(UUID athleteId, LocalDate date) {}

    @Id UUID athleteId;
    @Id LocalDate date;

    @JdbcTypeCode(SqlTypes.JSON)
    CheckIn checkIn;

    double score;
    @Nullable Double coverage;

    @Enumerated(EnumType.STRING)
    Band band;

    @Enumerated(EnumType.STRING)
    Readiness.Confidence.@Nullable Level confidence;

    Instant storedAt;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected CheckInEntity() {}

    @SuppressWarnings("NullAway.Init")
    CheckInEntity(UUID athleteId, LocalDate date) {
        this.athleteId = athleteId;
        this.date = date;
        this.band = Band.GREEN;
    }

    static Optional<CheckInEntity> on(UUID athleteId, LocalDate date) {
        return findByIdOptional(new Key(athleteId, date));
    }

    /** Oldest first. */
    static List<CheckInEntity> between(UUID athleteId, LocalDate from, LocalDate to) {
        return list("athleteId = ?1 and date between ?2 and ?3 order by date", athleteId, from, to);
    }

    static boolean isAnyFrom(UUID athleteId, LocalDate date) {
        return find("athleteId = ?1 and date >= ?2", athleteId, date)
                .firstResultOptional()
                .isPresent();
    }

    /** Newest first. */
    static List<CheckInEntity> page(UUID athleteId, Days days, int most) {
        return find(
                        "athleteId = ?1 and date between ?2 and ?3 order by date desc",
                        athleteId,
                        days.first(),
                        days.last())
                .range(0, most - 1)
                .list();
    }

    void tell(CheckIn told, Instant now) {
        checkIn = told;
        storedAt = now;
    }

    void judge(Readiness readiness) {
        score = readiness.score();
        band = readiness.band();
        coverage = readiness.confidence().coverage();
        confidence = readiness.confidence().level();
    }

    JudgedDay toDomain() {
        return new JudgedDay(checkIn, score, band);
    }
}
