package dev.tandem.session;

import dev.tandem.domain.nutrition.Done;
import dev.tandem.domain.recommendation.LoggedDays;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The days up to one, with the sessions that count on that one, in one statement. */
final class SessionsOfToday {
    private SessionsOfToday() {}

    static SessionService.UntilToday until(UUID athleteId, LocalDate from, LocalDate date) {
        List<Object[]> rows =
                TrainingDayEntity.getEntityManager()
                        .createQuery(
                                "select d, s from TrainingDayEntity d left join SessionEntity s"
                                        + " on s.athleteId = d.athleteId and s.date = d.date"
                                        + " and s.date = :date and s.duplicateOf is null"
                                        + " where d.athleteId = :athlete"
                                        + " and d.date between :from and :date"
                                        + " order by d.date, s.startedAt, s.id",
                                Object[].class)
                        .setParameter("athlete", athleteId)
                        .setParameter("from", from)
                        .setParameter("date", date)
                        .getResultList();
        return new SessionService.UntilToday(
                new LoggedDays(
                        rows.stream()
                                .map(row -> (TrainingDayEntity) row[0])
                                .distinct()
                                .map(TrainingDayEntity::logged)
                                .toList()),
                rows.stream()
                        .flatMap(row -> Stream.ofNullable((SessionEntity) row[1]))
                        .map(session -> new Done(session.toDomain(), session.plannedSessionId))
                        .toList());
    }
}
