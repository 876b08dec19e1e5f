package dev.tandem.nutrition;

import dev.tandem.domain.nutrition.SweatTest;
import dev.tandem.platform.storage.AthleteKey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a weighed session. */
@Entity
@Table(name = "sweat_test")
class SweatTestEntity extends PanacheEntityBase {
    /** More than are kept in mind, so that implausible ones do not crowd out the others. */
    private static final int NEWEST = 20;

    @EmbeddedId AthleteKey key;
    LocalDate date;
    int durationMinutes;
    double massBeforeKg;
    double massAfterKg;
    int fluidMl;
    @Nullable Integer urineMl;

    @Column(name = "temperature_c")
    @Nullable Double temperatureC;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected SweatTestEntity() {}

    SweatTestEntity(AthleteKey key, NewSweatTest told) {
        this.key = key;
        date = told.date();
        durationMinutes = told.durationMinutes();
        massBeforeKg = told.massBeforeKg();
        massAfterKg = told.massAfterKg();
        fluidMl = told.fluidMl();
        urineMl = told.urineMl();
        temperatureC = told.temperatureC();
    }

    static Optional<SweatTestEntity> find(UUID athleteId, UUID id) {
        return findByIdOptional(new AthleteKey(athleteId, id));
    }

    static Optional<SweatTestEntity> lock(UUID athleteId, UUID id) {
        return findByIdOptional(new AthleteKey(athleteId, id), LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they came. */
    static List<SweatTestEntity> after(UUID athleteId, UUID last, int most) {
        return find("key.athleteId = ?1 and key.id > ?2 order by key.id", athleteId, last)
                .page(0, most)
                .list();
    }

    /** The newest ones up to a day, newest first. */
    static List<SweatTest> newest(UUID athleteId, LocalDate until) {
        return SweatTestEntity.<SweatTestEntity>find(
                        "key.athleteId = ?1 and date <= ?2 order by date desc, key.id desc",
                        athleteId,
                        until)
                .page(0, NEWEST)
                .stream()
                .map(SweatTestEntity::toDomain)
                .toList();
    }

    SweatTest toDomain() {
        return SweatTests.test(
                massBeforeKg,
                massAfterKg,
                new SweatTests.Amounts(fluidMl, urineMl),
                durationMinutes);
    }
}
