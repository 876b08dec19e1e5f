package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.rule.Sitting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a week that people can read out of the places the search has found. */
final class Answer {
    private static final Comparator<Placed> IN_ORDER =
            Comparator.comparing(Placed::date).thenComparing(Placed::dayPart);

    private final Grid grid;
    private final Reasons reasons;
    private final List<Sitting> sittings;

    Answer(Grid grid, int[] places) {
        this.grid = grid;
        reasons = new Reasons(grid, places);
        sittings = new Trial(grid, places).sittings();
    }

    List<Placed> placed() {
        return IntStream.range(0, grid.size()).mapToObj(this::placed).sorted(IN_ORDER).toList();
    }

    private Placed placed(int slot) {
        var sitting = sittings.get(slot);
        return new Placed(
                sitting.slot(),
                grid.around().date(sitting.day()),
                sitting.part(),
                minutesOf(sitting),
                reasons.of(slot));
    }

    private int minutesOf(Sitting sitting) {
        var room = grid.around().room(sitting.day());
        if (room == null) {
            return sitting.slot().wishedMinutes();
        }
        var sharing =
                sittings.stream()
                        .filter(each -> each.day() == sitting.day())
                        .sorted(Comparator.comparing(Sitting::part))
                        .map(Sitting::slot)
                        .toList();
        var taken =
                grid.around().facts().stream()
                        .filter(fact -> fact.day() == sitting.day())
                        .mapToInt(fact -> fact.slot().leastMinutes())
                        .sum();
        return Minutes.shared(sharing, room.minutes() - taken)[sharing.indexOf(sitting.slot())];
    }
}
