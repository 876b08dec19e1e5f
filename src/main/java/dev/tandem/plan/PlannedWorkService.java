package dev.tandem.plan;

import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.unit.SessionKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What plans asked for over weeks and months, without how it was to be done. */
@ApplicationScoped
public class PlannedWorkService {

    /** A planned training session and whether it was done. */
    public record PlannedWork(
            UUID id,
            LocalDate date,
            SessionKind kind,
            int minutes,
            double load,
            boolean isHard,
            boolean isDone) {}

    /** Training of the plan that was followed on each of some days; one statement. */
    @Transactional
    public List<PlannedWork> between(UUID athleteId, LocalDate from, LocalDate to) {
        return PlannedSessionEntity.getEntityManager()
                .createQuery(
                        "select s.id, s.date, s.kind, s.minutes, s.targetRpe, s.tags, s.status"
                                + " from PlannedSessionEntity s where s.athleteId = :athlete"
                                + " and s.date between :from and :to and s.active"
                                + " order by s.date, s.dayPart, s.id",
                        Object[].class)
                .setParameter("athlete", athleteId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .filter(row -> ((SessionKind) row[2]).isTraining())
                .map(PlannedWorkService::work)
                .toList();
    }

    private static PlannedWork work(Object[] row) {
        var minutes = (int) row[3];
        return new PlannedWork(
                (UUID) row[0],
                (LocalDate) row[1],
                (SessionKind) row[2],
                minutes,
                minutes * (double) row[4],
                ((Set<?>) row[5]).contains(Tag.HARD),
                row[6] == PlannedStatus.DONE);
    }
}
