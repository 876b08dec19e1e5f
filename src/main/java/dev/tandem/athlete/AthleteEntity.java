package dev.tandem.athlete;

import dev.tandem.domain.athlete.Athlete;
import dev.tandem.domain.athlete.Body;
import dev.tandem.domain.athlete.Consent;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.athlete.Person;
import dev.tandem.domain.athlete.RecentTraining;
import dev.tandem.domain.athlete.Screening;
import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.athlete.Wishes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.hibernate.Session;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The row of an athlete. */
@Entity
@Table(name = "athlete")
class AthleteEntity extends PanacheEntityBase {
    @Id UUID id;
    String owner;
    Instant createdAt;
    String displayName;
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    Sex sex;

    String timeZone;
    String locale;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Consent consent;

    @Enumerated(EnumType.STRING)
    Level runningLevel;

    @Enumerated(EnumType.STRING)
    Level strengthLevel;

    @JdbcTypeCode(SqlTypes.JSON)
    Body body;

    @JdbcTypeCode(SqlTypes.JSON)
    Wishes wishes;

    @JdbcTypeCode(SqlTypes.JSON)
    Screening screening;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable RecentTraining recentTraining;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected AthleteEntity() {}

    @SuppressWarnings("NullAway.Init")
    AthleteEntity(String owner, Instant createdAt, Athlete athlete) {
        this.id = athlete.id();
        this.owner = owner;
        this.createdAt = createdAt;
        set(athlete);
    }

    static Optional<AthleteEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All, in the order in which they came. */
    static List<AthleteEntity> after(UUID last, int most) {
        return find("id > ?1 order by id", last).range(0, most - 1).list();
    }

    /** Those that somebody owns or may read; both lists are read by an index, and only so far. */
    static List<AthleteEntity> after(UUID last, Seer seer, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select a.* from athlete a where a.id in (
                            (select id from athlete where owner = :seer and id > :last
                             order by id limit :most)
                            union
                            (select distinct athlete_id from access_grant
                             where grantee = :seer and athlete_id > :last
                             and (ends_at is null or ends_at > :now) and :scope = any(scopes)
                             order by athlete_id limit :most))
                        order by a.id limit :most
                        """,
                        AthleteEntity.class)
                .setParameter("seer", seer.subject())
                .setParameter("now", seer.now())
                .setParameter("scope", seer.scope())
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultList();
    }

    /** Those of some that were granted to somebody by a scope. */
    static Set<UUID> granted(List<AthleteEntity> some, Seer seer) {
        return Set.copyOf(
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(
                                """
                                select distinct athlete_id from access_grant
                                where grantee = :seer and athlete_id in (:some)
                                and (ends_at is null or ends_at > :now) and :scope = any(scopes)
                                """,
                                UUID.class)
                        .setParameter("seer", seer.subject())
                        .setParameter("some", some.stream().map(row -> row.id).toList())
                        .setParameter("now", seer.now())
                        .setParameter("scope", seer.scope())
                        .getResultList());
    }

    static Map<UUID, String> names(List<UUID> ids) {
        return AthleteEntity.<AthleteEntity>stream("id in ?1", ids)
                .collect(Collectors.toMap(row -> row.id, row -> row.displayName));
    }

    void set(Athlete athlete) {
        var person = athlete.person();
        displayName = person.displayName();
        birthDate = person.birthDate();
        sex = person.sex();
        timeZone = person.timeZone().getId();
        locale = person.locale();
        consent = person.consent();
        runningLevel = athlete.runningLevel();
        strengthLevel = athlete.strengthLevel();
        body = athlete.body();
        wishes = athlete.wishes();
        screening = athlete.screening();
        recentTraining = athlete.recentTraining();
    }

    Athlete toDomain() {
        var person = new Person(displayName, birthDate, sex, ZoneId.of(timeZone), locale, consent);
        return new Athlete(
                id, person, body, runningLevel, strengthLevel, wishes, screening, recentTraining);
    }
}
