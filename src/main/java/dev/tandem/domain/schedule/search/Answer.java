package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.Sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a week that people can read out of the places the search has found. */
final class Answer {
    private static final Comparator<Placed> IN_ORDER =
            Comparator.comparing(Placed::date).thenComparing(Placed::dayPart);

    private final LocalDate start;
    private final Surroundings around;
    private final List<Sitting> sittings = new ArrayList<>();

    Answer(WeekProblem problem, Grid grid, int[] places) {
        start = problem.start();
        around = grid.around();
        for (var slot = 0; slot < places.length; slot++) {
            sittings.add(Place.sitting(grid.slot(slot), places[slot]));
        }
    }

    List<Placed> placed() {
        var reasons = new Reasons(around, sittings);
        return sittings.stream()
                .map(
                        sitting ->
                                new Placed(
                                        sitting.slot(),
                                        start.plusDays(sitting.day()),
                                        sitting.part(),
                                        minutesOf(sitting),
                                        reasons.of(sitting)))
                .sorted(IN_ORDER)
                .toList();
    }

    private int minutesOf(Sitting sitting) {
        var room = around.room(sitting.day());
        if (room == null) {
            return sitting.slot().wishedMinutes();
        }
        var sharing = new ArrayList<Slot>();
        for (var part : DayPart.values()) {
            sittings.stream()
                    .filter(each -> each.day() == sitting.day() && each.part() == part)
                    .forEach(each -> sharing.add(each.slot()));
        }
        var taken =
                around.facts().stream()
                        .filter(fact -> fact.day() == sitting.day())
                        .mapToInt(fact -> fact.slot().leastMinutes())
                        .sum();
        var shares = Minutes.shared(sharing, room.minutes() - taken);
        return shares[sharing.indexOf(sitting.slot())];
    }
}
