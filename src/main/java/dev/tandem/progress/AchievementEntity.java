package dev.tandem.progress;

import dev.tandem.domain.progress.Achievement;
import dev.tandem.domain.progress.MarkKey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The row of the best of a mark on a day; a week's distance stands on its Monday. */
@Entity
@Table(name = "achievement")
@IdClass(AchievementEntity.Key.class)
class AchievementEntity extends PanacheEntityBase {
    record Key(UUID athleteId, String mark, LocalDate date) {}

    @Id UUID athleteId;
    @Id String mark;
    @Id LocalDate date;
    double value;
    boolean estimated;
    @Nullable UUID sessionId;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected AchievementEntity() {}

    AchievementEntity(UUID athleteId, LocalDate date, Achievement achieved) {
        this.athleteId = athleteId;
        this.mark = achieved.key().text();
        this.date = date;
        set(achieved);
    }

    final void set(Achievement achieved) {
        value = achieved.value();
        estimated = achieved.estimated();
        sessionId = achieved.sessionId();
    }

    MarkKey key() {
        return MarkKey.parse(mark);
    }

    static List<AchievementEntity> on(UUID athleteId, Collection<LocalDate> dates) {
        return list("athleteId = ?1 and date in ?2", athleteId, dates);
    }

    /** Those of marks whose text begins so, in some days. */
    static List<AchievementEntity> between(
            UUID athleteId, String kind, LocalDate from, LocalDate to) {
        return list(
                "athleteId = ?1 and date between ?3 and ?4 and mark like ?2 order by date, mark",
                athleteId,
                kind + "/%",
                from,
                to);
    }

    /** A mark of at least so much. */
    record Reached(MarkKey key, double least) {}

    /** The first days on which marks were reached; one statement. */
    static Map<Reached, LocalDate> firstDays(UUID athleteId, List<Reached> wanted) {
        var first = new LinkedHashMap<Reached, LocalDate>();
        var rows =
                getEntityManager()
                        .createQuery(
                                "select a.mark, a.value, a.date from AchievementEntity a"
                                        + " where a.athleteId = :athlete and a.mark in :marks"
                                        + " and a.value >= :least order by a.date",
                                Object[].class)
                        .setParameter("athlete", athleteId)
                        .setParameter(
                                "marks",
                                wanted.stream().map(it -> it.key().text()).distinct().toList())
                        .setParameter(
                                "least",
                                wanted.stream().mapToDouble(Reached::least).min().orElse(0))
                        .getResultList();
        for (var row : rows) {
            for (var mark : wanted) {
                if (mark.key().text().equals(row[0]) && (double) row[1] >= mark.least()) {
                    first.putIfAbsent(mark, (LocalDate) row[2]);
                }
            }
        }
        return first;
    }

    /** Records of some days that beat an earlier day; the best known first. */
    static List<Achievement> beaten(UUID athleteId, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select r from RecordEntity r where r.athleteId = :athlete"
                                + " and r.date between :from and :to and exists (select 1"
                                + " from AchievementEntity a where a.athleteId = r.athleteId"
                                + " and a.mark = r.mark and a.date < r.date) order by r.mark",
                        RecordEntity.class)
                .setParameter("athlete", athleteId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(RecordEntity::toDomain)
                .toList();
    }
}
