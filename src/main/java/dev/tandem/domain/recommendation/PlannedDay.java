package dev.tandem.domain.recommendation;

import dev.tandem.domain.plan.Phase;
import dev.tandem.domain.plan.PlannedSession;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the plan has for the day: its sessions, the phase, and the days to the race, 0 on it. */
public record PlannedDay(
        List<PlannedSession> sessions, @Nullable Phase phase, @Nullable Integer daysToRace) {
    public static final PlannedDay EMPTY = new PlannedDay(List.of(), null, null);

    public PlannedDay {
        sessions = List.copyOf(sessions);
    }
}
