package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.cost.SoftCosts;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.unit.Message;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why a session stands where it does, found by trying it elsewhere: on a free day, or in exchange
 * with another session. A rule that refuses a week that would have cost less has really decided; so
 * has the cost that the next best week would have had; and a rule that refuses the day before or
 * after says what it is near.
 */
final class Reasons {
    private static final int MOST = 3;
    private static final int MOST_DECIDING_RULES = 2;

    private final Grid grid;
    private final WeekProblem problem;
    private final Refusals refusals;
    private final Trial asPlanned;

    Reasons(Grid grid, int[] places) {
        this.grid = grid;
        problem = grid.around().problem();
        refusals = new Refusals(problem);
        asPlanned = new Trial(grid, places);
    }

    List<Placement> of(int slot) {
        if (grid.around().isPinned(grid.row(slot).slot())) {
            return List.of(
                    new Placement("moved", Message.of("move.asked", Message.weekday(day(slot)))));
        }
        var found =
                Stream.of(wish(slot), order(slot), tried(slot), near(slot))
                        .flatMap(each -> each)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return found.isEmpty()
                ? List.of(
                        new Placement(
                                "availability",
                                Message.of("placement.room", Message.weekday(day(slot)))))
                : found;
    }

    private DayOfWeek day(int slot) {
        return grid.around().date(asPlanned.sitting(slot).day()).getDayOfWeek();
    }

    private Stream<Placement> wish(int slot) {
        var wished = problem.wishes().longRunDay();
        var isLongRun = problem.longRun().filter(grid.row(slot).slot()::equals).isPresent();
        return isLongRun && wished == day(slot)
                ? Stream.of(new Placement("long-run-day", SoftCosts.LONG_RUN_DAY.says(wished)))
                : Stream.of();
    }

    private Stream<Placement> tried(int slot) {
        var trials =
                asPlanned.elsewhere(slot).sorted(Comparator.comparingInt(Trial::cost)).toList();
        return Stream.concat(deciding(slot, trials), nextBest(slot, trials));
    }

    private Stream<Placement> deciding(int slot, List<Trial> trials) {
        return trials.stream()
                .takeWhile(trial -> trial.cost() < asPlanned.cost())
                .flatMap(
                        trial ->
                                Stream.concat(
                                        refusals.ofPairs(trial.sitting(slot), unmoved(trial, slot)),
                                        refusals.ofWeek(trial.sittings())))
                .distinct()
                .limit(MOST_DECIDING_RULES);
    }

    /**
     * Sessions of other days that a trial leaves alone: what is said of them is true as planned.
     */
    private List<Sitting> unmoved(Trial trial, int slot) {
        var here = asPlanned.sitting(slot).day();
        return asPlanned.others(slot).stream()
                .filter(other -> other.day() != here)
                .filter(trial.others(slot)::contains)
                .toList();
    }

    private Stream<Placement> nextBest(int slot, List<Trial> trials) {
        var here = shares(asPlanned, slot);
        return trials.stream()
                .filter(Trial::isAllowed)
                .map(trial -> shares(trial, slot).greatestOver(here))
                .flatMap(Stream::ofNullable)
                .map(cost -> new Placement(cost.rule(), cost.says(day(slot))))
                .limit(1);
    }

    private Shares shares(Trial trial, int slot) {
        return new Shares(trial.sitting(slot), trial.others(slot), problem);
    }

    private Stream<Placement> near(int slot) {
        var here = asPlanned.sitting(slot);
        return IntStream.of(here.day() - 1, here.day() + 1)
                .filter(other -> other >= 0 && other < WeekProblem.DAYS)
                .filter(other -> grid.row(slot).isFree(Place.of(other, DayPart.ANY)))
                .mapToObj(other -> new Sitting(here.slot(), other, DayPart.ANY))
                .flatMap(there -> refusals.ofPairs(there, apartFrom(there.day(), slot)))
                .limit(1);
    }

    private List<Sitting> apartFrom(int day, int slot) {
        var here = asPlanned.sitting(slot).day();
        return asPlanned.others(slot).stream()
                .filter(other -> other.day() != day && other.day() != here)
                .toList();
    }

    /** Why it is not the other way round on a day with two sessions. */
    private Stream<Placement> order(int slot) {
        var here = asPlanned.sitting(slot);
        return asPlanned.others(slot).stream()
                .filter(here::isHalfDayOf)
                .flatMap(
                        other ->
                                refusals.ofPairs(
                                        here.inPlaceOf(other), List.of(other.inPlaceOf(here))));
    }
}
