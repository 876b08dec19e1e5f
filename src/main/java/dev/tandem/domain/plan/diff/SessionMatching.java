package dev.tandem.domain.plan.diff;

import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which training of one plan stands for which of another in one week: the most alike first, and
 * always the same.
 */
final class SessionMatching {
    private static final Comparator<PlannedSession> IN_ORDER =
            Comparator.comparing(PlannedSession::date)
                    .thenComparing(PlannedSession::dayPart)
                    .thenComparing(session -> session.workout().kind())
                    .thenComparing(PlannedSession::id);

    private final List<PlannedSession> before;
    private final List<PlannedSession> after;
    private final Set<UUID> matchedBefore = new HashSet<>();
    private final Set<UUID> matchedAfter = new HashSet<>();

    SessionMatching(List<PlannedSession> before, List<PlannedSession> after) {
        this.before = training(before);
        this.after = training(after);
    }

    private static List<PlannedSession> training(List<PlannedSession> sessions) {
        return sessions.stream().filter(PlannedSession::isTraining).sorted(IN_ORDER).toList();
    }

    Stream<SessionPair> pairs() {
        var pairs = new ArrayList<SessionPair>();
        possible().filter(this::take).forEach(match -> pairs.add(match.pair()));
        before.stream()
                .filter(session -> !matchedBefore.contains(session.id()))
                .forEach(session -> pairs.add(new SessionPair(session, null)));
        after.stream()
                .filter(session -> !matchedAfter.contains(session.id()))
                .forEach(session -> pairs.add(new SessionPair(null, session)));
        return pairs.stream();
    }

    /** Whether both are still free; from then on they are not. */
    private boolean take(Match match) {
        if (matchedBefore.contains(match.before().id())
                || matchedAfter.contains(match.after().id())) {
            return false;
        }
        matchedBefore.add(match.before().id());
        matchedAfter.add(match.after().id());
        return true;
    }

    private Stream<Match> possible() {
        return before.stream()
                .flatMap(one -> after.stream().map(other -> new Match(one, other)))
                .filter(match -> match.isSameDay() || match.isSameKind())
                .sorted(
                        Comparator.comparing((Match match) -> !match.isSameKind())
                                .thenComparingLong(Match::daysApart)
                                .thenComparing(match -> !match.isSameTitle()));
    }

    private record Match(PlannedSession before, PlannedSession after) {
        SessionPair pair() {
            return new SessionPair(before, after);
        }

        boolean isSameDay() {
            return before.date().equals(after.date());
        }

        boolean isSameKind() {
            return before.workout().kind() == after.workout().kind();
        }

        boolean isSameTitle() {
            return InEnglish.isSame(title(before), title(after));
        }

        long daysApart() {
            return Math.abs(ChronoUnit.DAYS.between(before.date(), after.date()));
        }

        private static Message title(PlannedSession session) {
            return session.workout().outline().title();
        }
    }
}
