package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;

import java.util.Arrays;

/**
 * What two slots mean to each other, for each pair of places: which places of the second the first
 * one forbids, and what both cost together. Across days only the distance matters, so that rules
 * and costs are asked once for each distance.
 */
final class Relation {
    private static final int UNKNOWN = -2;
    private static final int FORBIDDEN = -1;

    private final Slot first;
    private final Slot second;
    private final Surroundings around;
    private final int[] byDistance =
            new int[2 * WeekProblem.DAYS * Place.PARTS_OF_DAY * Place.PARTS_OF_DAY];
    private final int[] forbidden = new int[Place.COUNT];
    private final int[][] cost = new int[Place.COUNT][Place.COUNT];

    Relation(Slot first, Slot second, Surroundings around) {
        this.first = first;
        this.second = second;
        this.around = around;
        Arrays.fill(byDistance, UNKNOWN);
    }

    /** Looks at all pairs of open places, given as bits. */
    Relation over(int firstOpen, int secondOpen) {
        for (var ones = firstOpen; ones != 0; ones &= ones - 1) {
            for (var others = secondOpen; others != 0; others &= others - 1) {
                note(Integer.numberOfTrailingZeros(ones), Integer.numberOfTrailingZeros(others));
            }
        }
        return this;
    }

    /** Bits of the places that the second slot cannot have when the first one is there. */
    int forbiddenBy(int place) {
        return forbidden[place];
    }

    /** Costs of the second slot's places when the first one is there. */
    int[] costsWith(int place) {
        return cost[place];
    }

    private void note(int one, int other) {
        var value = Place.day(one) == Place.day(other) ? ask(one, other) : askOnce(one, other);
        if (value == FORBIDDEN) {
            forbidden[one] |= 1 << other;
        } else {
            cost[one][other] = value;
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
        var here = Place.sitting(first, one);
        var there = Place.sitting(second, other);
        return around.breaks(here, there)
                ? FORBIDDEN
                : around.costOf(here, there) + around.costOfRepeating(here, there);
    }
}
