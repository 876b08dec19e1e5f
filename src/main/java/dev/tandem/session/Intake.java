package dev.tandem.session;

import static java.util.stream.Collectors.toMap;

import dev.tandem.domain.session.Duplicates;
import dev.tandem.domain.session.PlanMatch;
import dev.tandem.plan.PlanService;
import dev.tandem.plan.PlanService.PlannedEffort;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes stored sessions into the picture of their days: which planned session each fulfils, which
 * tell of the same training, what each counts. Reads as much for one session as for five hundred.
 */
@ApplicationScoped
class Intake {
    private final PlanService plans;

    Intake(PlanService plans) {
        this.plans = plans;
    }

    /** Settles all sessions of the days from the one before the first to the one after the last. */
    SortedSet<LocalDate> settle(UUID athleteId, SortedSet<LocalDate> dates) {
        if (dates.isEmpty()) {
            return dates;
        }
        var from = dates.first().minusDays(1);
        var to = dates.last().plusDays(1);
        var rows = Sessions.between(athleteId, from, to);
        var planned = plans.efforts(athleteId, from, to);
        var touched = new TreeSet<>(dates);
        touched.addAll(markDuplicates(rows));
        match(rows, planned, dates);
        weigh(rows, planned);
        plans.markDone(athleteId, from, to, fulfilled(rows));
        return touched;
    }

    private static List<LocalDate> markDuplicates(List<SessionEntity> rows) {
        var duplicateOf = Duplicates.among(rows.stream().map(SessionEntity::toDomain).toList());
        var changed = new ArrayList<LocalDate>();
        for (var row : rows) {
            var counting = duplicateOf.get(row.id);
            if (!Objects.equals(row.duplicateOf, counting)) {
                row.duplicateOf = counting;
                changed.add(row.date);
            }
        }
        return changed;
    }

    private static void match(
            List<SessionEntity> rows, List<PlannedEffort> planned, SortedSet<LocalDate> dates) {
        var open = new ArrayList<>(planned);
        open.removeIf(effort -> isTaken(effort.id(), rows));
        for (var row : rows) {
            if (row.counts() && row.plannedSessionId == null && dates.contains(row.date)) {
                matchOne(row, open);
            }
        }
    }

    private static void matchOne(SessionEntity row, List<PlannedEffort> open) {
        var ofTheDay =
                open.stream()
                        .filter(effort -> effort.date().equals(row.date))
                        .map(
                                effort ->
                                        new PlanMatch.Open(
                                                effort.id(), effort.kind(), effort.minutes()))
                        .toList();
        PlanMatch.of(row.kind, row.durationSeconds, ofTheDay)
                .ifPresent(
                        id -> {
                            row.plannedSessionId = id;
                            row.matchedBy = MatchedBy.DAY_AND_KIND;
                            open.removeIf(effort -> effort.id().equals(id));
                        });
    }

    private static boolean isTaken(UUID plannedId, List<SessionEntity> rows) {
        return rows.stream().anyMatch(row -> plannedId.equals(row.plannedSessionId));
    }

    private static void weigh(List<SessionEntity> rows, List<PlannedEffort> planned) {
        Map<UUID, PlannedEffort> byId =
                planned.stream().collect(toMap(PlannedEffort::id, Function.identity()));
        for (var row : rows) {
            var effort = row.plannedSessionId == null ? null : byId.get(row.plannedSessionId);
            row.weigh(effort == null ? null : effort.targetRpe());
        }
    }

    private static List<UUID> fulfilled(List<SessionEntity> rows) {
        return rows.stream()
                .filter(SessionEntity::counts)
                .map(row -> row.plannedSessionId)
                .filter(Objects::nonNull)
                .toList();
    }
}
