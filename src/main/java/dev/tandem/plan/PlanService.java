package dev.tandem.plan;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.unit.SessionKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Plans, and what they ask for on a day. */
@ApplicationScoped
public class PlanService {

    /** What a planned training session asks for, as much as a done one is measured against. */
    public record PlannedEffort(
            UUID id, LocalDate date, SessionKind kind, int minutes, double targetRpe) {}

    /** The training of the active plan on some days, both ends included, skipped ones left out. */
    @Transactional
    public List<PlannedEffort> efforts(UUID athleteId, LocalDate from, LocalDate to) {
        return PlannedSessionEntity.active(athleteId, from, to).stream()
                .filter(row -> row.kind != SessionKind.REST)
                .filter(row -> row.status != PlannedStatus.SKIPPED)
                .map(
                        row ->
                                new PlannedEffort(
                                        row.id, row.date, row.kind, row.minutes, row.targetRpe))
                .toList();
    }

    /** Whether an athlete has that planned session, in whichever plan. */
    @Transactional
    public boolean hasSession(UUID athleteId, UUID plannedSessionId) {
        return PlannedSessionEntity.findByIdOptional(
                        new PlannedSessionEntity.Key(athleteId, plannedSessionId))
                .isPresent();
    }

    /** The planned sessions of a day in the active plan. */
    @Transactional
    public List<PlannedSession> on(UUID athleteId, LocalDate date) {
        return PlannedSessionEntity.active(athleteId, date, date).stream()
                .map(PlannedSessionEntity::toDomain)
                .toList();
    }

    /** Marks what was done on some days, and takes the mark from what no longer is. */
    @Transactional
    public void markDone(UUID athleteId, LocalDate from, LocalDate to, List<UUID> fulfilled) {
        var done = new HashSet<>(fulfilled);
        for (var row : PlannedSessionEntity.active(athleteId, from, to)) {
            if (done.contains(row.id)) {
                row.status = PlannedStatus.DONE;
            } else if (row.status == PlannedStatus.DONE) {
                row.status = PlannedStatus.PLANNED;
            }
        }
    }
}
