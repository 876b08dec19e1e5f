package dev.tandem.domain.season.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a session gives way when time or the wish for strength is short: one small cut after the
 * other, always in the same order, so that less time or less wish never means more sets, and a
 * shorter session is never harder than a longer one promised.
 */
final class Cuts {
    /** Ranks up to this one lead: squat or hinge, pull, push. */
    static final int LAST_LEADING_RANK = 3;

    private static final int MOST_EXERCISES = 7;

    /** Lifts of a kind go down to so many sets, 0 leaves them out. */
    private record Cut(Predicate<Lift> which, int sets) {}

    private static final List<Cut> IN_ORDER =
            List.of(
                    new Cut(lift -> lift.role() == Role.SMALL, 2),
                    new Cut(lift -> lift.role() == Role.SECOND, 3),
                    new Cut(lift -> lift.rank() > 6, 0),
                    new Cut(lift -> lift.role() == Role.MAIN, 3),
                    new Cut(lift -> lift.rank() > LAST_LEADING_RANK, 2),
                    new Cut(lift -> lift.rank() > 5, 0),
                    new Cut(lift -> lift.role() != Role.MAIN, 2),
                    new Cut(lift -> lift.rank() > 4, 0),
                    new Cut(lift -> true, 2),
                    new Cut(lift -> lift.rank() > LAST_LEADING_RANK, 0),
                    new Cut(lift -> lift.rank() > 2, 0),
                    new Cut(lift -> true, 1));

    private Cuts() {}

    /** The session and all that it becomes, from the whole to the least. */
    static List<List<Lift>> chain(List<Lift> whole) {
        var chain = new ArrayList<List<Lift>>();
        var current = Balance.of(mostImportant(whole));
        chain.add(current);
        for (var cut : IN_ORDER) {
            for (var next = next(current, cut); next.isPresent(); next = next(current, cut)) {
                current = Balance.of(next.get());
                chain.add(current);
            }
        }
        return chain;
    }

    private static List<Lift> mostImportant(List<Lift> lifts) {
        var kept =
                lifts.stream()
                        .sorted(Comparator.comparingInt(Lift::rank))
                        .limit(MOST_EXERCISES)
                        .toList();
        return lifts.stream().filter(kept::contains).toList();
    }

    private static Optional<List<Lift>> next(List<Lift> lifts, Cut cut) {
        var found =
                lifts.stream()
                        .filter(lift -> lift.sets() > cut.sets() && cut.which().test(lift))
                        .max(Comparator.comparingInt(Lift::rank));
        if (found.isEmpty() || cut.sets() == 0 && lifts.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(
                lifts.stream()
                        .map(lift -> lift.isSameAs(found.get()) ? lowered(lift, cut) : lift)
                        .filter(lift -> lift.sets() > 0)
                        .toList());
    }

    private static Lift lowered(Lift lift, Cut cut) {
        return lift.withSets(cut.sets() == 0 ? 0 : lift.sets() - 1);
    }
}
