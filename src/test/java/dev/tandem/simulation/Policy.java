package dev.tandem.simulation;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.recommendation.Decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What becomes of a planned session. */
sealed interface Policy {
    /** Everything as planned. */
    record Fixed() implements Policy {}

    /** Whatever our rules say of the day. */
    record Adaptive(Reporter reporter) implements Policy {}

    /** Shares of planned sessions by their ids, the rest as planned: reductions of given sizes. */
    record Given(Map<UUID, Double> shares) implements Policy {

        /**
         * The reductions of another run, as many and as large, on sessions drawn by lot among the
         * hard and the other sessions that are done: the control that shows whether it matters when
         * one rests.
         */
        static Given shuffled(List<Choice> chosen, long seed) {
            var random = new Random(seed);
            var shares = new LinkedHashMap<UUID, Double>();
            for (boolean isHard : new boolean[] {true, false}) {
                var ofKind =
                        chosen.stream().filter(it -> it.isDone() && it.isHard() == isHard).toList();
                var sizes = new ArrayList<>(ofKind.stream().map(Choice::share).toList());
                Collections.shuffle(sizes, random);
                for (int index = 0; index < sizes.size(); index++) {
                    shares.put(ofKind.get(index).session().id(), sizes.get(index));
                }
            }
            return new Given(shares);
        }
    }

    /** The same share of everything. */
    record Easier(double share) implements Policy {}

    /**
     * What was chosen for a session, and whether it was done at all: the decision, the share of the
     * planned load, and the rule that asked for it.
     */
    record Choice(
            int day,
            PlannedSession session,
            boolean isDone,
            Decision decision,
            double share,
            String rule) {
        boolean isHard() {
            return session.has(Tag.HARD) || session.has(Tag.HEAVY_LOWER);
        }

        boolean isChanged() {
            return decision != Decision.PROCEED;
        }
    }
}
