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
            return List.of(new Placement("moved", "You moved it to " + day(slot)));
        }
        var found =
                Stream.of(wish(slot), order(slot), tried(slot), near(slot))
                        .flatMap(each -> each)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return found.isEmpty()
                ? List.of(new Placement("availability", day(slot) + " has room for it"))
                : found;
    }

    private String day(int slot) {
        return Words.day(grid.around().date(asPlanned.sitting(slot).day()));
    }

    private Stream<Placement> wish(int slot) {
        var wished = problem.wishes().longRunDay();
        var isLongRun = problem.longRun().filter(grid.row(slot).slot()::equals).isPresent();
        return isLongRun && wished != null && Words.day(wished).equals(day(slot))
                ? Stream.of(new Placement("long-run-day", "Your long run stays on " + day(slot)))
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
                .map(cost -> new Placement(cost.rule(), cost.says().formatted(day(slot))))
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
