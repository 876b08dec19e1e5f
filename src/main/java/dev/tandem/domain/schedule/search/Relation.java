package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;

import java.util.Arrays;

/**
 * What two slots mean to each other: for each pair of places what they cost together or that they
 * cannot be, and the same for each pair of days at its best. Across days only the distance matters,
 * so that rules and costs are asked once for each distance.
 */
final class Relation {
    static final int FORBIDDEN = Integer.MAX_VALUE;

    private static final int UNKNOWN = -1;

    private final Slot first;
    private final Slot second;
    private final Surroundings around;
    private final int[] byDistance =
            new int[2 * WeekProblem.DAYS * Place.PARTS_OF_DAY * Place.PARTS_OF_DAY];
    private final int[][] cost = new int[Place.COUNT][Place.COUNT];
    private final int[][] dayCost = new int[WeekProblem.DAYS][WeekProblem.DAYS];
    private final int[] forbiddenDays = new int[WeekProblem.DAYS];

    Relation(Slot first, Slot second, Surroundings around) {
        this.first = first;
        this.second = second;
        this.around = around;
        Arrays.fill(byDistance, UNKNOWN);
    }

    /** Looks at all pairs of open places, given as bits. */
    Relation over(int firstOpen, int secondOpen) {
        for (var row : dayCost) {
            Arrays.fill(row, FORBIDDEN);
        }
        for (var ones = firstOpen; ones != 0; ones &= ones - 1) {
            for (var others = secondOpen; others != 0; others &= others - 1) {
                note(Integer.numberOfTrailingZeros(ones), Integer.numberOfTrailingZeros(others));
            }
        }
        for (var one = 0; one < WeekProblem.DAYS; one++) {
            for (var other = 0; other < WeekProblem.DAYS; other++) {
                forbiddenDays[one] |= dayCost[one][other] == FORBIDDEN ? 1 << other : 0;
            }
        }
        return this;
    }

    private void note(int one, int other) {
        var day = Place.day(one);
        var otherDay = Place.day(other);
        var value = day == otherDay ? askOfDay(one, other) : askOnce(one, other);
        cost[one][other] = value;
        dayCost[day][otherDay] = Math.min(dayCost[day][otherDay], value);
    }

    /** Two sessions of a day need its two halves. */
    private int askOfDay(int one, int other) {
        var here = Place.sitting(first, one);
        var there = Place.sitting(second, other);
        return here.isHalfDayWith(there) ? ask(one, other) : FORBIDDEN;
    }

    private int askOnce(int one, int other) {
        var days = Place.day(other) - Place.day(one) + WeekProblem.DAYS;
        var parts = one % Place.PARTS_OF_DAY * Place.PARTS_OF_DAY + other % Place.PARTS_OF_DAY;
        var key = days * Place.PARTS_OF_DAY * Place.PARTS_OF_DAY + parts;
        if (byDistance[key] == UNKNOWN) {
            byDistance[key] = ask(one, other);
        }
        return byDistance[key];
    }

    private int ask(int one, int other) {
        var here = Place.sitting(first, one);
        var there = Place.sitting(second, other);
        return around.breaks(here, there)
                ? FORBIDDEN
                : around.costOf(here, there) + around.costOfRepeating(here, there);
    }

    /** What both cost in these places, or FORBIDDEN. */
    int cost(int place, int otherPlace) {
        return cost[place][otherPlace];
    }

    /** Bits of the days that the second slot cannot have when the first one is on that day. */
    int forbiddenDays(int day) {
        return forbiddenDays[day];
    }

    /** The least that both cost, by the second slot's day, when the first one is on that day. */
    int[] dayCosts(int day) {
        return dayCost[day];
    }
}
