package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.WeekProblem;

import java.util.Arrays;

/**
 * What two slots mean to each other: for each pair of places what they cost together and whether
 * they can be, and the same for each pair of days at its best. Across days only the distance
 * matters, so that rules and costs are asked once for each distance.
 */
final class Relation {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Row first;
    private final Row second;
    private final Surroundings around;

    /**
     * Costs; those of pairs that cannot be have all their bits turned, which makes them negative.
     */
    private final int[][] signedCost = new int[Place.COUNT][Place.COUNT];

    private final int[] byDistance =
            new int[2 * WeekProblem.DAYS * Place.PARTS_OF_DAY * Place.PARTS_OF_DAY];
    private final int[][] dayCost = new int[WeekProblem.DAYS][WeekProblem.DAYS];
    private final int[] forbiddenDays = new int[WeekProblem.DAYS];

    Relation(Row first, Row second, Surroundings around) {
        this.first = first;
        this.second = second;
        this.around = around;
        Arrays.fill(byDistance, UNKNOWN);
        for (var row : dayCost) {
            Arrays.fill(row, NEVER);
        }
        for (var left = first.free(); left != 0; left &= left - 1) {
            for (var right = second.free(); right != 0; right &= right - 1) {
                note(Integer.numberOfTrailingZeros(left), Integer.numberOfTrailingZeros(right));
            }
        }
        for (var day = 0; day < WeekProblem.DAYS; day++) {
            for (var other = 0; other < WeekProblem.DAYS; other++) {
                forbiddenDays[day] |= dayCost[day][other] == NEVER ? 1 << other : 0;
            }
        }
    }

    /** Only places that are open count for the days. */
    private void note(int one, int other) {
        var day = Place.day(one);
        var otherDay = Place.day(other);
        var value = day == otherDay ? ask(one, other) : askOnce(one, other);
        signedCost[one][other] = value;
        if (value >= 0 && first.isOpen(one) && second.isOpen(other)) {
            dayCost[day][otherDay] = Math.min(dayCost[day][otherDay], value);
        }
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
        var here = Place.sitting(first.slot(), one);
        var there = Place.sitting(second.slot(), other);
        var cost = around.costOf(here, there) + around.costOfRepeating(here, there);
        var clash = here.day() == there.day() && !here.isHalfDayOf(there);
        return clash || around.breaks(here, there) ? ~cost : cost;
    }

    boolean allows(int place, int otherPlace) {
        return signedCost[place][otherPlace] >= 0;
    }

    /** What both cost in these places, allowed or not. */
    int cost(int place, int otherPlace) {
        var value = signedCost[place][otherPlace];
        return value < 0 ? ~value : value;
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
