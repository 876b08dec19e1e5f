package dev.tandem.domain.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one revision made of a plan's sessions: those that became another or came, as they are then,
 * and the ids of those that went.
 */
public record PlanDelta(List<PlannedSession> became, List<UUID> gone) {
    private static final Comparator<PlannedSession> IN_ORDER =
            Comparator.comparing(PlannedSession::date)
                    .thenComparing(PlannedSession::dayPart)
                    .thenComparing(PlannedSession::id);

    public PlanDelta {
        became = List.copyOf(became);
        gone = List.copyOf(gone);
    }

    /** From nothing to a plan: its baseline. */
    public static PlanDelta baseline(List<PlannedSession> sessions) {
        return new PlanDelta(sessions, List.of());
    }

    public static PlanDelta between(List<PlannedSession> before, List<PlannedSession> after) {
        var earlier = byId(before);
        var later = byId(after);
        return new PlanDelta(
                after.stream().filter(it -> !it.equals(earlier.get(it.id()))).toList(),
                earlier.keySet().stream().filter(id -> !later.containsKey(id)).toList());
    }

    /** The sessions before this revision made into those after it, in the order of their days. */
    public List<PlannedSession> applyTo(List<PlannedSession> before) {
        var sessions = byId(before);
        became.forEach(session -> sessions.put(session.id(), session));
        gone.forEach(sessions::remove);
        return sessions.values().stream().sorted(IN_ORDER).toList();
    }

    /** The sessions after all revisions, the first of which is the baseline. */
    public static List<PlannedSession> replay(List<PlanDelta> revisions) {
        var sessions = List.<PlannedSession>of();
        for (var revision : revisions) {
            sessions = revision.applyTo(sessions);
        }
        return sessions;
    }

    private static Map<UUID, PlannedSession> byId(List<PlannedSession> sessions) {
        var known = new LinkedHashMap<UUID, PlannedSession>();
        sessions.forEach(session -> known.put(session.id(), session));
        return known;
    }
}
