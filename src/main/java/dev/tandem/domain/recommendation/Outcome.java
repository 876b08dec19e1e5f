package dev.tandem.domain.recommendation;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.DecisionScience;

/** What was done on a day beside what was advised for it, by its load. */
@Cited(value = "A1", confidence = Confidence.DESIGN_DEFAULT)
public enum Outcome {
    FOLLOWED,
    HARDER,
    EASIER,
    NOTHING_DONE;

    /** Load in AU and the number of sessions that were logged. */
    public static Outcome of(Recommendation advice, double doneLoad, int doneSessions) {
        double advised =
                advice.sessions().stream()
                        .map(SessionDecision::adjusted)
                        .mapToDouble(Outcome::load)
                        .sum();
        if (doneSessions == 0) {
            return advised > 0 ? NOTHING_DONE : FOLLOWED;
        }
        double room =
                Math.max(
                        advised * DecisionScience.FOLLOWED_WITHIN_SHARE,
                        DecisionScience.FOLLOWED_WITHIN_LOAD);
        if (doneLoad > advised + room) {
            return HARDER;
        }
        return doneLoad < advised - room ? EASIER : FOLLOWED;
    }

    private static double load(PlannedSession session) {
        return session.workout().outline().load();
    }
}
