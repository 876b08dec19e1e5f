package dev.tandem.session;

import dev.tandem.domain.load.DoneWork;
import dev.tandem.domain.session.Measures;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.session.SessionHistoryService.Fulfilled;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The questions asked of the session table. */
final class Sessions {
    private Sessions() {}

    static Optional<SessionEntity> find(UUID athleteId, UUID id) {
        return SessionEntity.findByIdOptional(new SessionEntity.Key(athleteId, id));
    }

    /** Those of a provider's ids, for all of its ids at once. */
    static List<SessionEntity> bySources(UUID athleteId, Collection<SourceBody> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        var externalIds = sources.stream().map(SourceBody::externalId).toList();
        List<SessionEntity> found =
                SessionEntity.list(
                        "athleteId = ?1 and provider is not null and externalId in ?2",
                        athleteId,
                        externalIds);
        return found.stream().filter(row -> sources.contains(SourceBody.of(row))).toList();
    }

    /** Those of a span of days, both ends included, in the order in which they were stored. */
    static List<SessionEntity> between(UUID athleteId, LocalDate from, LocalDate to) {
        return SessionEntity.list(
                "athleteId = ?1 and date between ?2 and ?3 order by id", athleteId, from, to);
    }

    /** Those that count on some days. */
    static List<SessionEntity> counting(UUID athleteId, List<LocalDate> dates) {
        return SessionEntity.list(
                "athleteId = ?1 and date in ?2 and duplicateOf is null order by startedAt, id",
                athleteId,
                dates);
    }

    /** What counts in a span of days; no row is read whole. */
    static List<Fulfilled> done(UUID athleteId, LocalDate from, LocalDate to) {
        return SessionEntity.getEntityManager()
                .createQuery(
                        "select s.date, s.kind, s.durationSeconds, s.measures, s.load,"
                                + " s.plannedSessionId from SessionEntity s"
                                + " where s.athleteId = :athlete and s.date between :from and :to"
                                + " and s.duplicateOf is null order by s.startedAt, s.id",
                        Object[].class)
                .setParameter("athlete", athleteId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(Sessions::fulfilled)
                .toList();
    }

    private static Fulfilled fulfilled(Object[] row) {
        var kind = (SessionKind) row[1];
        var told = kind == SessionKind.RUN ? ((Measures) row[3]).distanceMeters() : null;
        double minutes = (int) row[2] / 60.0;
        var work =
                new DoneWork(
                        (LocalDate) row[0],
                        kind,
                        minutes,
                        told == null ? 0 : told,
                        (double) row[4]);
        return new Fulfilled(work, (UUID) row[5]);
    }

    /** On which day the so-many-th session that counts was done. */
    static Map<Integer, LocalDate> daysOfCount(UUID athleteId, Collection<Integer> counts) {
        var days = new TreeMap<Integer, LocalDate>();
        SessionEntity.getEntityManager()
                .createQuery(
                        "select t.n, t.day from (select s.date as day, row_number()"
                                + " over (order by s.startedAt, s.id) as n from SessionEntity s"
                                + " where s.athleteId = :athlete and s.duplicateOf is null) t"
                                + " where t.n in :counts",
                        Object[].class)
                .setParameter("athlete", athleteId)
                .setParameter("counts", counts.stream().map(Integer::longValue).toList())
                .getResultList()
                .forEach(row -> days.put(((Number) row[0]).intValue(), (LocalDate) row[1]));
        return days;
    }

    /** Newest first, after the position of the last one of the piece before. */
    static List<SessionEntity> page(UUID athleteId, Span span, @Nullable Position after, int most) {
        var query = new StringBuilder("athleteId = :athlete");
        var values = new HashMap<String, Object>(Map.of("athlete", athleteId));
        if (span.from() != null) {
            query.append(" and date >= :from");
            values.put("from", span.from());
        }
        if (span.to() != null) {
            query.append(" and date <= :to");
            values.put("to", span.to());
        }
        if (after != null) {
            query.append(" and (startedAt < :start or startedAt = :start and id < :id)");
            values.put("start", after.startedAt());
            values.put("id", after.id());
        }
        PanacheQuery<SessionEntity> found =
                SessionEntity.find(query + " order by startedAt desc, id desc", values);
        return found.range(0, most - 1).list();
    }

    /** Days from one to another, both included; null leaves that end open. */
    record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Where a piece of the list ended. */
    record Position(Instant startedAt, UUID id) {
        static Position parse(String text) {
            var parts = text.split("/", 2);
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return startedAt + "/" + id;
        }
    }
}
