package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.Sitting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why a session stands where it does, found by moving it alone to each other day: a rule that
 * refuses a day that would have cost less has really decided; so has the cost that the next best
 * day would have had; and a rule that refuses the day before or after says what it is near.
 */
final class Reasons {
    private static final int MOST = 3;
    private static final int MOST_DECIDING_RULES = 2;

    private final Surroundings around;
    private final List<Sitting> sittings;

    Reasons(Surroundings around, List<Sitting> sittings) {
        this.around = around;
        this.sittings = sittings;
    }

    List<Placement> of(Sitting sitting) {
        if (around.isPinned(sitting.slot())) {
            return List.of(new Placement("moved", "You moved it to " + day(sitting)));
        }
        var moves = moves(sitting);
        var found =
                Stream.of(
                                wish(sitting),
                                deciding(sitting, moves),
                                nextBest(sitting, moves),
                                near(sitting, moves))
                        .flatMap(List::stream)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return found.isEmpty() ? List.of(onlyDay(sitting)) : found;
    }

    private String day(Sitting sitting) {
        return Words.day(around.date(sitting));
    }

    private Placement onlyDay(Sitting sitting) {
        return new Placement("availability", day(sitting) + " has room for it");
    }

    /** The other days that are open to the session and hold no other one. */
    private List<Move> moves(Sitting sitting) {
        var others = Stream.concat(sittings.stream(), around.facts().stream()).toList();
        return IntStream.range(0, WeekProblem.DAYS)
                .filter(day -> others.stream().noneMatch(other -> other.day() == day))
                .mapToObj(day -> new Sitting(sitting.slot(), day, DayPart.ANY))
                .filter(around::isOpen)
                .map(to -> new Move(to, without(sitting), around))
                .sorted(Comparator.comparingInt(Move::cost))
                .toList();
    }

    private List<Sitting> without(Sitting sitting) {
        return sittings.stream().filter(other -> !other.equals(sitting)).toList();
    }

    private List<Placement> wish(Sitting sitting) {
        return isOnWishedDay(sitting)
                ? List.of(new Placement("long-run-day", "Your long run stays on " + day(sitting)))
                : List.of();
    }

    private boolean isOnWishedDay(Sitting sitting) {
        return around.problem().longRun().filter(sitting.slot()::equals).isPresent()
                && around.date(sitting).getDayOfWeek() == around.problem().wishes().longRunDay();
    }

    private List<Placement> deciding(Sitting sitting, List<Move> moves) {
        var cost = new Move(sitting, without(sitting), around).cost();
        return moves.stream()
                .filter(move -> move.cost() < cost)
                .flatMap(move -> move.refusals().stream())
                .distinct()
                .limit(MOST_DECIDING_RULES)
                .toList();
    }

    private List<Placement> nextBest(Sitting sitting, List<Move> moves) {
        var here = new Move(sitting, without(sitting), around);
        return moves.stream()
                .filter(move -> move.refusals().isEmpty())
                .findFirst()
                .flatMap(there -> there.greatestOver(here))
                .map(cost -> new Placement(cost.rule(), cost.says().formatted(day(sitting))))
                .stream()
                .toList();
    }

    private List<Placement> near(Sitting sitting, List<Move> moves) {
        return moves.stream()
                .filter(move -> Math.abs(move.day() - sitting.day()) == 1)
                .flatMap(move -> move.refusals().stream())
                .limit(1)
                .toList();
    }
}
