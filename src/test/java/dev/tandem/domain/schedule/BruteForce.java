package dev.tandem.domain.schedule;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.schedule.cost.SoftCosts;
import dev.tandem.domain.schedule.rule.Sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tries every arrangement of a small week: the oracle that the search is held against. */
public final class BruteForce {
    static final int NONE = -1;

    private final WeekProblem week;
    private final List<Placed> placed = new ArrayList<>();
    private boolean anyWillDo;
    private int least = Integer.MAX_VALUE;

    private BruteForce(WeekProblem week) {
        this.week = week;
    }

    /** The least cost of all weeks without a fault, or NONE. */
    static int leastCost(WeekProblem week) {
        var search = new BruteForce(week);
        search.place(0);
        return search.isFound() ? search.least : NONE;
    }

    /** Whether there is any week without a fault. */
    public static boolean finds(WeekProblem week) {
        var search = new BruteForce(week);
        search.anyWillDo = true;
        search.place(0);
        return search.isFound();
    }

    private boolean isFound() {
        return least != Integer.MAX_VALUE;
    }

    private void place(int index) {
        if (anyWillDo && isFound()) {
            return;
        }
        if (index == week.slots().size()) {
            orderDays(0);
            return;
        }
        var slot = week.slots().get(index);
        for (var date : week.dates()) {
            if (mayHold(date, slot)) {
                placed.add(new Placed(slot, date, DayPart.ANY, slot.leastMinutes(), List.of()));
                place(index + 1);
                placed.removeLast();
            }
        }
    }

    /** A sieve that only knows what no day has: more than two halves, or other kinds. */
    private boolean mayHold(LocalDate date, Slot slot) {
        return week.roomOn(date).filter(room -> room.kinds().contains(slot.kind())).isPresent()
                && placed.stream().filter(each -> each.date().equals(date)).count() < 2;
    }

    /** Gives each session of a day that holds two both of its halves in turn. */
    private void orderDays(int index) {
        if (index == placed.size()) {
            if (WeekAudit.isClean(week, placed)) {
                least = Math.min(least, cost(week, placed));
            }
            return;
        }
        var it = placed.get(index);
        var shared = isShared(it.date());
        for (var part : DayPart.values()) {
            if (shared != (part == DayPart.ANY)) {
                placed.set(index, new Placed(it.slot(), it.date(), part, it.minutes(), List.of()));
                orderDays(index + 1);
            }
        }
        placed.set(index, it);
    }

    private boolean isShared(LocalDate date) {
        return Stream.concat(placed.stream(), week.fixed().stream())
                        .filter(each -> each.date().equals(date))
                        .count()
                > 1;
    }

    /** The sum of all soft costs, straight from their definition. */
    static int cost(WeekProblem week, List<Placed> placed) {
        var sittings = placed.stream().map(each -> sitting(each, week)).toList();
        var facts =
                Stream.concat(
                                week.fixed().stream()
                                        .filter(each -> each.slot().kind().isTraining())
                                        .map(each -> Sitting.of(each, week.start())),
                                week.races().stream().map(race -> Sitting.of(race, week.start())))
                        .toList();
        var again = week.races().stream().noneMatch(race -> week.holds(race.date()));
        var cost = 0;
        for (var one = 0; one < sittings.size(); one++) {
            var it = sittings.get(one);
            cost += SoftCosts.ofPlace(it, week);
            for (var fact : facts) {
                cost += cost(it, fact, false, week);
            }
            for (var other = one + 1; other < sittings.size(); other++) {
                cost += cost(it, sittings.get(other), again, week);
            }
        }
        return cost;
    }

    private static Sitting sitting(Placed placed, WeekProblem week) {
        return new Sitting(
                placed.slot(), Sitting.dayOf(placed.date(), week.start()), placed.dayPart());
    }

    private static int cost(Sitting one, Sitting other, boolean again, WeekProblem week) {
        var earlier = other.isBefore(one) ? other : one;
        var later = other.isBefore(one) ? one : other;
        var cost = SoftCosts.ofPair(earlier, later, week.limits());
        if (earlier.day() == later.day()) {
            var date = week.start().plusDays(one.day());
            cost += week.roomOn(date).map(room -> SoftCosts.ofDay(earlier, later, room)).orElse(0);
        }
        return again ? cost + SoftCosts.ofRepeating(earlier, later, week.limits()) : cost;
    }
}
