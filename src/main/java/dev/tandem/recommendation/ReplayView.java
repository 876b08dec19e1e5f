package dev.tandem.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stored day decided again from its inputs: whether it came out the same to the byte, and what
 * came out.
 */
@Schema(name = "Replay")
record ReplayView(
        boolean identical,
        String engineVersion,
        String storedEngineVersion,
        RecommendationView recommendation) {

    static ReplayView of(RecommendationEntity row) {
        var again = row.decidedAgain();
        return new ReplayView(
                row.isAnsweredBy(again), again.engineVersion(), row.engineVersion, row.view(again));
    }
}
