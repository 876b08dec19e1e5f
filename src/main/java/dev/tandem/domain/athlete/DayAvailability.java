package dev.tandem.domain.athlete;

import dev.tandem.domain.unit.OrderedSets;
import dev.tandem.domain.unit.SessionKind;

import java.time.DayOfWeek;
import java.util.Set;

/** One weekday: the minutes for all its sessions together, how many, and of which kinds. */
public record DayAvailability(DayOfWeek day, int minutes, int maxSessions, Set<SessionKind> kinds) {
    /** The kinds a day may be opened for. */
    public static final Set<SessionKind> ALL_KINDS =
            OrderedSets.of(
                    SessionKind.class,
                    Set.of(SessionKind.RUN, SessionKind.STRENGTH, SessionKind.CROSS_TRAINING));

    public DayAvailability {
        kinds = OrderedSets.of(SessionKind.class, kinds);
    }

    public static DayAvailability open(DayOfWeek day, int minutes, int maxSessions) {
        return new DayAvailability(day, minutes, maxSessions, ALL_KINDS);
    }

    public boolean allows(SessionKind kind) {
        return kinds.contains(kind);
    }
}
