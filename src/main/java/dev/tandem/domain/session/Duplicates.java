package dev.tandem.domain.session;

import static dev.tandem.domain.science.SessionScience.DUPLICATE_DURATION_SHARE;
import static dev.tandem.domain.science.SessionScience.DUPLICATE_START_MINUTES;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The same session told twice (R25): by two providers, or by hand beside a device. All are kept and
 * one counts: the first stored that has an RPE, else the first stored.
 */
public final class Duplicates {
    private Duplicates() {}

    /** From each session that does not count to the one that counts in its place. */
    public static Map<UUID, UUID> among(List<Session> inOrderStored) {
        var duplicateOf = new LinkedHashMap<UUID, UUID>();
        for (var group : groups(inOrderStored)) {
            var counting = counting(group);
            group.stream()
                    .filter(other -> !other.id().equals(counting.id()))
                    .forEach(other -> duplicateOf.put(other.id(), counting.id()));
        }
        return duplicateOf;
    }

    /** Whether two tell of one session. */
    public static boolean areTheSame(Session one, Session other) {
        return one.kind() == other.kind()
                && differentlyTold(one, other)
                && startTogether(one, other)
                && lastAlike(one, other);
    }

    private static boolean differentlyTold(Session one, Session other) {
        var first = one.source();
        var second = other.source();
        if (first == null || second == null) {
            return first != null || second != null;
        }
        return !Objects.equals(first.provider(), second.provider());
    }

    private static boolean startTogether(Session one, Session other) {
        var apart = Duration.between(one.timing().startedAt(), other.timing().startedAt()).abs();
        return apart.compareTo(Duration.ofMinutes(DUPLICATE_START_MINUTES)) <= 0;
    }

    private static boolean lastAlike(Session one, Session other) {
        var first = one.timing().durationSeconds();
        var second = other.timing().durationSeconds();
        return Math.abs(first - second) <= DUPLICATE_DURATION_SHARE * Math.max(first, second);
    }

    private static List<List<Session>> groups(List<Session> inOrderStored) {
        var groups = new ArrayList<List<Session>>();
        for (var session : inOrderStored) {
            var same = groups.stream().filter(group -> tellsOf(group, session)).toList();
            var merged = new ArrayList<>(same.stream().flatMap(List::stream).toList());
            merged.add(session);
            merged.sort(Comparator.comparingInt(inOrderStored::indexOf));
            groups.removeAll(same);
            groups.add(merged);
        }
        return groups;
    }

    private static boolean tellsOf(List<Session> group, Session session) {
        return group.stream().anyMatch(other -> areTheSame(other, session));
    }

    private static Session counting(List<Session> group) {
        return group.stream()
                .filter(session -> session.rpe() != null)
                .findFirst()
                .orElseGet(group::getFirst);
    }
}
