package dev.tandem.domain.easing;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.EasingScience;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;

/** Rest, and the active kind of it. */
final class Rested {
    private Rested() {}

    static Workout rest() {
        return plain("easing.rest", 0, 0, SessionKind.REST);
    }

    /**
     * A walk or the like: 25 minutes, less if less was left of the session; where too little was
     * left for any session, a quarter of an hour.
     */
    static Workout activeRecovery(Workout planned, Workout eased) {
        int left = eased.outline().durationMinutes();
        int least = EasingScience.MIN_SESSION_MINUTES;
        int most = EasingScience.ACTIVE_RECOVERY_CHOSEN_MINUTES;
        int minutes =
                left < least
                        ? Math.min(least, planned.outline().durationMinutes())
                        : Math.min(most, Round.minutes(left));
        double rpe = Math.min(EasingScience.ACTIVE_RECOVERY_RPE_CAP, eased.outline().targetRpe());
        var key =
                planned.kind() == SessionKind.STRENGTH
                        ? "easing.active-recovery.mobility"
                        : "easing.active-recovery";
        return plain(key, minutes, rpe, SessionKind.RECOVERY);
    }

    static Workout.Plain plain(String key, int minutes, double rpe, SessionKind kind) {
        return new Workout.Plain(
                new Outline(
                        Message.of(key),
                        Message.of(key + ".purpose"),
                        minutes,
                        rpe,
                        List.of(),
                        List.of()),
                kind);
    }
}
