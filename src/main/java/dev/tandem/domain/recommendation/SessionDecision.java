package dev.tandem.domain.recommendation;

import dev.tandem.domain.easing.Parameter;
import dev.tandem.domain.plan.PlannedSession;

import java.util.Collections;
import java.util.EnumMap;
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
}
