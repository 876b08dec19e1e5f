package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.Slot;

import java.util.Arrays;

/**
 * A slot with its places as bits: free ones that its day has room for, open ones that no fact
 * refuses either, and what each free one costs.
 */
final class Row {
    private final Slot slot;
    private final int free;
    private final int open;
    private final int[] cost = new int[Place.COUNT];

    Row(Slot slot, Surroundings around) {
        this.slot = slot;
        free = around.freeFor(slot);
        var unrefused = free;
        for (var left = free; left != 0; left &= left - 1) {
            var place = Integer.numberOfTrailingZeros(left);
            var sitting = Place.sitting(slot, place);
            cost[place] = around.costOf(sitting);
            unrefused &= around.breaksWithFacts(sitting) ? ~(1 << place) : unrefused;
        }
        open = unrefused;
    }

    Slot slot() {
        return slot;
    }

    /** Bits of the free places. */
    int free() {
        return free;
    }

    /** Bits of the open places. */
    int open() {
        return open;
    }

    boolean isFree(int place) {
        return (free & 1 << place) != 0;
    }

    boolean isOpen(int place) {
        return (open & 1 << place) != 0;
    }

    int cost(int place) {
        return cost[place];
    }

    /** The least that the slot costs on a day. */
    int dayCost(int day) {
        var least = Integer.MAX_VALUE;
        for (var left = open & Place.ofDay(day); left != 0; left &= left - 1) {
            least = Math.min(least, cost[Integer.numberOfTrailingZeros(left)]);
        }
        return least;
    }

    /** Whether the two can be exchanged: then trying both ways finds nothing new. */
    boolean isTwinOf(Row other) {
        return slot.isLike(other.slot)
                && free == other.free
                && open == other.open
                && Arrays.equals(cost, other.cost);
    }
}
