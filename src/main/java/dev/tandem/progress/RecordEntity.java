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
import java.util.List;
import java.util.UUID;

/** The row of a record: the best of a mark ever; of equals the first. */
@Entity
@Table(name = "personal_record")
@IdClass(RecordEntity.Key.class)
class RecordEntity extends PanacheEntityBase {
    /** One look at the end of an index for each mark, however many days there are. */
    private static final String SETTLE =
            "insert into personal_record (athlete_id, mark, date, value, estimated, session_id)"
                    + " select best.athlete_id, best.mark, best.date, best.value,"
                    + " best.estimated, best.session_id"
                    + " from unnest(string_to_array(:marks, ',')) as wanted(mark)"
                    + " cross join lateral (select * from achievement a"
                    + " where a.athlete_id = :athlete and a.mark = wanted.mark"
                    + " order by ";

    private static final String FIRST_OF_EQUALS = ", a.date limit 1) best";

    record Key(UUID athleteId, String mark) {}

    @Id UUID athleteId;
    @Id String mark;
    LocalDate date;
    double value;
    boolean estimated;
    @Nullable UUID sessionId;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected RecordEntity() {}

    Achievement toDomain() {
        return new Achievement(MarkKey.parse(mark), value, estimated, sessionId);
    }

    static List<RecordEntity> all(UUID athleteId) {
        return list("athleteId = ?1 order by mark", athleteId);
    }

    /** Finds the best of some marks again. */
    static void settle(UUID athleteId, Collection<MarkKey> marks) {
        if (marks.isEmpty()) {
            return;
        }
        delete(
                "athleteId = ?1 and mark in ?2",
                athleteId,
                marks.stream().map(MarkKey::text).toList());
        settle(athleteId, texts(marks, true), "a.value");
        settle(athleteId, texts(marks, false), "a.value desc");
    }

    private static void settle(UUID athleteId, List<String> marks, String order) {
        if (!marks.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(SETTLE + order + FIRST_OF_EQUALS)
                    .setParameter("athlete", athleteId)
                    .setParameter("marks", String.join(",", marks))
                    .executeUpdate();
        }
    }

    private static List<String> texts(Collection<MarkKey> marks, boolean lessIsBetter) {
        return marks.stream()
                .filter(mark -> mark.kind().lessIsBetter() == lessIsBetter)
                .map(MarkKey::text)
                .toList();
    }
}
