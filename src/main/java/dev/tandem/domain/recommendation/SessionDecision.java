package dev.tandem.domain.recommendation;

import dev.tandem.domain.athlete.ActiveRecovery;
import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.plan.GentleMovement;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.SessionKind;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What to do with one planned session: the decision, the session as planned and as it should now be
 * done (complete, never harder), and the numbers that led from one to the other.
 */
public record SessionDecision(
        Decision decision,
        PlannedSession planned,
        PlannedSession adjusted,
        Map<Parameter, Double> parameters) {
    public SessionDecision {
        var copy = new EnumMap<Parameter, Double>(Parameter.class);
        copy.putAll(parameters);
        parameters = Collections.unmodifiableMap(copy);
    }

    /** Active recovery that took the place of training, in the words of what is liked. */
    SessionDecision withRecoveryOf(List<ActiveRecovery> liked) {
        var workout = adjusted.workout();
        if (workout.kind() != SessionKind.RECOVERY || !planned.isTraining()) {
            return this;
        }
        var outline = GentleMovement.named(workout.outline(), liked, adjusted.date());
        return new SessionDecision(
                decision,
                planned,
                adjusted.with(new Workout.Plain(outline, SessionKind.RECOVERY)),
                parameters);
    }
}
