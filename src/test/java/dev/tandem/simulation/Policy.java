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

    /** Shares of planned sessions by their ids, the rest as planned. */
    record Given(Map<UUID, Double> shares) implements Policy {

        /**
         * The reductions of another run on sessions drawn by lot among the hard and the other
         * sessions that are done: as many, and made smaller or larger together until they come to
         * the same load. The control that shows whether it matters when one rests.
         */
        static Given shuffled(List<Choice> chosen, long seed) {
            var random = new Random(seed);
            var done = chosen.stream().filter(Choice::isDone).toList();
            var cuts = new LinkedHashMap<PlannedSession, Double>();
            for (boolean isHard : new boolean[] {true, false}) {
                var ofKind = done.stream().filter(it -> it.isHard() == isHard).toList();
                var sizes = new ArrayList<>(ofKind.stream().map(it -> 1 - it.share()).toList());
                Collections.shuffle(sizes, random);
                for (int index = 0; index < sizes.size(); index++) {
                    cuts.put(ofKind.get(index).session(), sizes.get(index));
                }
            }
            double wanted = done.stream().mapToDouble(it -> (1 - it.share()) * it.load()).sum();
            return new Given(shares(cuts, factor(cuts, wanted)));
        }

        /** By halving: no cut can be more than all of a session. */
        private static double factor(Map<PlannedSession, Double> cuts, double wanted) {
            double low = 0;
            double high = 20;
            for (int step = 0; step < 60; step++) {
                double middle = (low + high) / 2;
                double sum =
                        cuts.entrySet().stream()
                                .mapToDouble(
                                        it ->
                                                Math.min(1, middle * it.getValue())
                                                        * it.getKey().workout().outline().load())
                                .sum();
                low = sum < wanted ? middle : low;
                high = sum < wanted ? high : middle;
            }
            return high;
        }

        private static Map<UUID, Double> shares(Map<PlannedSession, Double> cuts, double factor) {
            var shares = new LinkedHashMap<UUID, Double>();
            cuts.forEach((session, cut) -> shares.put(session.id(), 1 - Math.min(1, factor * cut)));
            return shares;
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
        /** What the plan asks for, in AU. */
        double load() {
            return session.workout().outline().load();
        }

        boolean isHard() {
            return session.has(Tag.HARD) || session.has(Tag.HEAVY_LOWER);
        }

        boolean isChanged() {
            return decision != Decision.PROCEED;
        }
    }
}
