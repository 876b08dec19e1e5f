package dev.tandem.domain.season.restore;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.diff.PlanDiff;
import dev.tandem.domain.season.restore.RestoreResult.Refused;
import dev.tandem.domain.season.restore.RestoreResult.Restored;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes what is to come of a plan what it was at an earlier revision. History stays; and a day that
 * would break a hard rule or a limitation by now is no day to go back to.
 */
public final class PlanRestore {
    private final RestoreRequest request;
    private final List<PlannedSession> sessions;

    private PlanRestore(RestoreRequest request, List<PlannedSession> sessions) {
        this.request = request;
        this.sessions = sessions;
    }

    /** Ids are for rest days that come in addition. */
    public static RestoreResult restore(RestoreRequest request, Supplier<UUID> ids) {
        return new PlanRestore(request, new RestoredSessions(request, ids).all()).result();
    }

    private RestoreResult result() {
        return refusal()
                .<RestoreResult>map(refused -> refused)
                .orElseGet(
                        () ->
                                new Restored(
                                        sessions, PlanDiff.ofStates(request.current(), sessions)));
    }

    private Optional<Refused> refusal() {
        var known = request.current().stream().collect(Collectors.toSet());
        var changed = sessions.stream().filter(session -> !known.contains(session)).toList();
        return changed.stream()
                .flatMap(session -> Forbidding.refusal(session, request.file()).stream())
                .findFirst()
                .or(() -> brokenRule(changed));
    }

    private Optional<Refused> brokenRule(List<PlannedSession> changed) {
        return request.weeks().stream()
                .map(start -> new RestoredWeek(request, start, sessions))
                .filter(week -> changed.stream().anyMatch(week::holds))
                .flatMap(week -> week.refusal().stream())
                .findFirst();
    }
}
