package dev.tandem.domain.plan.diff;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is another between two states of a plan or between two plans, session by session. */
public final class PlanDiff {
    private PlanDiff() {}

    /** Between two states of the same plan, whose sessions keep their ids. */
    public static List<PlanChange> ofStates(
            List<PlannedSession> before, List<PlannedSession> after) {
        var later = new LinkedHashMap<UUID, PlannedSession>();
        after.forEach(session -> later.put(session.id(), session));
        var pairs = new ArrayList<SessionPair>();
        before.forEach(session -> pairs.add(new SessionPair(session, later.remove(session.id()))));
        later.values().forEach(session -> pairs.add(new SessionPair(null, session)));
        return changes(pairs.stream());
    }

    /**
     * Between two plans, whose training is matched by day and kind, then by kind within a week of
     * the later plan. Days without training follow from the others and are left out.
     */
    public static List<PlanChange> ofPlans(
            List<PlannedSession> before, List<PlannedSession> after, WeekGrid weeks) {
        return changes(
                weeks.indices(before, after)
                        .boxed()
                        .flatMap(
                                week ->
                                        new SessionMatching(
                                                        weeks.in(week, before),
                                                        weeks.in(week, after))
                                                .pairs()));
    }

    private static List<PlanChange> changes(Stream<SessionPair> pairs) {
        return pairs.sorted(Comparator.comparing(SessionPair::date))
                .flatMap(pair -> pair.change().stream())
                .toList();
    }
}
