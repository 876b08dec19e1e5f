package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.Sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A whole week as it is or might have been: a place for each slot of a grid. */
final class Trial {
    private final Grid grid;
    private final int[] places;
    private final int cost;

    Trial(Grid grid, int[] places) {
        this.grid = grid;
        this.places = places;
        cost = sum();
    }

    private int sum() {
        var sum = 0;
        for (var slot = 0; slot < places.length; slot++) {
            sum += grid.row(slot).cost(places[slot]);
            for (var other = slot + 1; other < places.length; other++) {
                sum += grid.relation(slot, other).cost(places[slot], places[other]);
            }
        }
        return sum;
    }

    /** What the week costs, allowed or not. */
    int cost() {
        return cost;
    }

    Sitting sitting(int slot) {
        return Place.sitting(grid.row(slot).slot(), places[slot]);
    }

    List<Sitting> sittings() {
        return IntStream.range(0, places.length).mapToObj(this::sitting).toList();
    }

    /** All sessions but one, facts too. */
    List<Sitting> others(int slot) {
        var others = new ArrayList<>(grid.around().facts());
        for (var other = 0; other < places.length; other++) {
            if (other != slot) {
                others.add(sitting(other));
            }
        }
        return others;
    }

    /** The week with a slot elsewhere: on days that hold nothing, or in exchange with others. */
    Stream<Trial> elsewhere(int slot) {
        return Stream.concat(
                        IntStream.range(0, WeekProblem.DAYS)
                                .filter(this::isEmpty)
                                .mapToObj(day -> with(slot, Place.of(day, DayPart.ANY))),
                        IntStream.range(0, places.length)
                                .filter(
                                        other ->
                                                Place.day(places[other]) != Place.day(places[slot]))
                                .mapToObj(
                                        other ->
                                                with(slot, places[other])
                                                        .with(other, places[slot])))
                .filter(Trial::isFree);
    }

    private boolean isEmpty(int day) {
        return !grid.around().holdsFact(day)
                && IntStream.of(places).noneMatch(place -> Place.day(place) == day);
    }

    private Trial with(int slot, int place) {
        var changed = places.clone();
        changed[slot] = place;
        return new Trial(grid, changed);
    }

    private boolean isFree() {
        return IntStream.range(0, places.length)
                .allMatch(slot -> grid.row(slot).isFree(places[slot]));
    }

    /** Whether no hard rule refuses it. */
    boolean isAllowed() {
        for (var slot = 0; slot < places.length; slot++) {
            if (!grid.row(slot).isOpen(places[slot])) {
                return false;
            }
            for (var other = slot + 1; other < places.length; other++) {
                if (!grid.relation(slot, other).allows(places[slot], places[other])) {
                    return false;
                }
            }
        }
        return grid.around().allows(sittings());
    }
}
