package dev.tandem.domain.recommendation;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.science.Cited;

import org.jspecify.annotations.Nullable;

/**
 * A session's share of too little time, in minutes: the day's time is shared among its sessions as
 * the plan shares it.
 */
@Cited("R39")
record TimeShare(int available, int planned, int minutes) {

    /** Null where there is time enough, or nothing was said of it. */
    static @Nullable TimeShare of(Case one) {
        var checkIn = one.situation().checkIn();
        var available = checkIn == null ? null : checkIn.minutesAvailable();
        int planned =
                one.situation().planned().sessions().stream().mapToInt(TimeShare::minutes).sum();
        if (available == null || available >= planned || !one.subject().isTraining()) {
            return null;
        }
        return new TimeShare(available, planned, available * one.subject().minutes() / planned);
    }

    private static int minutes(PlannedSession session) {
        return session.workout().kind().isTraining()
                ? session.workout().outline().durationMinutes()
                : 0;
    }
}
