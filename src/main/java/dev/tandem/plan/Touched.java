package dev.tandem.plan;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlanDelta;
import dev.tandem.domain.plan.PlannedSession;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sessions that are another than at the last revision, with what they were and are. */
final class Touched {
    private final Map<UUID, Optional<PlannedSessionEntity>> rows = new LinkedHashMap<>();

    private Touched() {}

    /** Those that the plan knows of, and those that changes name; no statement, as all are held. */
    static Touched of(PlanEntity plan, List<PlanChange> changes) {
        var touched = new Touched();
        plan.touched.forEach(row -> touched.rows.put(row.id, Optional.of(row)));
        for (var change : changes) {
            touched.rows.computeIfAbsent(change.sessionId(), id -> held(plan, id));
        }
        return touched;
    }

    private static Optional<PlannedSessionEntity> held(PlanEntity plan, UUID id) {
        return PlannedSessionEntity.findByIdOptional(
                new PlannedSessionEntity.Key(plan.athleteId, id));
    }

    /** A change with the session before and after it. */
    PlanChange tell(PlanChange change) {
        var row = rows.getOrDefault(change.sessionId(), Optional.empty()).orElse(null);
        return row == null ? change : change.showing(row.earlier(), after(row));
    }

    PlanDelta delta() {
        var became =
                rows.values().stream()
                        .flatMap(Optional::stream)
                        .filter(row -> !row.gone)
                        .map(PlannedSessionEntity::toDomain)
                        .toList();
        var gone =
                rows.entrySet().stream()
                        .filter(entry -> entry.getValue().map(row -> row.gone).orElse(true))
                        .map(Map.Entry::getKey)
                        .toList();
        return new PlanDelta(became, gone);
    }

    private static @Nullable PlannedSession after(PlannedSessionEntity row) {
        return row.gone ? null : row.toDomain();
    }

    /** From here on, what they are is what they were. */
    void settle() {
        rows.values().stream().flatMap(Optional::stream).forEach(PlannedSessionEntity::settle);
    }
}
