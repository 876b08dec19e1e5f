package dev.tandem.domain.season.restore;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.plan.PlannedSession;

import java.time.LocalDate;
import java.util.List;

/**
 * All that decides what a plan is restored to: its sessions as they were then and as they are now,
 * and the first days of its weeks.
 */
public record RestoreRequest(
        AthleteFile file,
        LocalDate today,
        List<LocalDate> weeks,
        List<PlannedSession> then,
        List<PlannedSession> current) {
    public RestoreRequest {
        weeks = List.copyOf(weeks);
        then = List.copyOf(then);
        current = List.copyOf(current);
    }

    /** What is over, done or missed is history, and no restoring changes it. */
    boolean isHistory(PlannedSession session) {
        return session.date().isBefore(today)
                || switch (session.status()) {
                    case DONE, MISSED -> true;
                    case PLANNED, SKIPPED -> false;
                };
    }
}
