package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.RuleSet;
import dev.tandem.domain.unit.SessionKind;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A week problem as tables: for each slot its open places and what they cost, for each two slots
 * their relation. Slots that are hard to place come first, and slots that are alike stand together.
 */
final class Grid {
    private final List<Slot> slots;
    private final int[] open;
    private final int[][] cost;
    private final Relation[][] relations;
    private final boolean[] twins;
    private final Surroundings around;

    Grid(WeekProblem problem, RuleSet rules) {
        around = new Surroundings(problem, rules);
        slots = inOrder(problem.slots());
        open = slots.stream().mapToInt(around::openTo).toArray();
        cost = new int[slots.size()][Place.COUNT];
        twins = new boolean[slots.size()];
        for (var slot = 0; slot < slots.size(); slot++) {
            for (var left = open[slot]; left != 0; left &= left - 1) {
                var place = Integer.numberOfTrailingZeros(left);
                cost[slot][place] = around.costOf(Place.sitting(slots.get(slot), place));
            }
            twins[slot] = slot > 0 && isTwinOfPrevious(slot);
        }
        relations = relations();
    }

    private static List<Slot> inOrder(List<Slot> slots) {
        return slots.stream()
                .sorted(
                        Comparator.comparingInt(Grid::ease)
                                .thenComparingInt(slot -> firstLike(slot, slots)))
                .toList();
    }

    /** How easily a slot finds a place: the more rules look at it, the earlier it is tried. */
    private static int ease(Slot slot) {
        return (slot.has(Tag.LONG) ? 0 : 16)
                + (slot.has(Tag.HARD) ? 0 : 8)
                + (slot.has(Tag.HEAVY_LOWER) ? 0 : 4)
                + (slot.has(Tag.PLYOMETRIC) ? 0 : 2)
                + (slot.kind() == SessionKind.STRENGTH ? 0 : 1);
    }

    private static int firstLike(Slot slot, List<Slot> slots) {
        for (var index = 0; index < slots.size(); index++) {
            if (slots.get(index).isLike(slot)) {
                return index;
            }
        }
        throw new IllegalArgumentException("not one of the slots");
    }

    private boolean isTwinOfPrevious(int slot) {
        return slots.get(slot).isLike(slots.get(slot - 1))
                && open[slot] == open[slot - 1]
                && Arrays.equals(cost[slot], cost[slot - 1]);
    }

    private Relation[][] relations() {
        var all = new Relation[size()][size()];
        for (var one = 0; one < size(); one++) {
            for (var other = one + 1; other < size(); other++) {
                if (isTwin(one)) {
                    all[one][other] = all[one - 1][other];
                } else if (isTwin(other) && other - 1 > one) {
                    all[one][other] = all[one][other - 1];
                } else {
                    all[one][other] =
                            new Relation(slots.get(one), slots.get(other), around)
                                    .over(open[one], open[other]);
                }
            }
        }
        return all;
    }

    Surroundings around() {
        return around;
    }

    int size() {
        return slots.size();
    }

    Slot slot(int index) {
        return slots.get(index);
    }

    /** Bits of the places that a slot can have. */
    int open(int slot) {
        return open[slot];
    }

    /** What a slot costs in a place. */
    int cost(int slot, int place) {
        return cost[slot][place];
    }

    /** The least that a slot costs on a day. */
    int dayCost(int slot, int day) {
        var least = Integer.MAX_VALUE;
        for (var left = open[slot] & Place.ofDay(day); left != 0; left &= left - 1) {
            least = Math.min(least, cost[slot][Integer.numberOfTrailingZeros(left)]);
        }
        return least;
    }

    /** Of two slots, the first one earlier in this grid. */
    Relation relation(int first, int second) {
        return relations[first][second];
    }

    /** Whether a slot can be exchanged with the one before it: trying both ways finds nothing. */
    boolean isTwin(int slot) {
        return twins[slot];
    }
}
