package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.Slot;

import java.util.Arrays;

/**
 * A slot with its places as bits: free ones that its day has room for, open ones that no fact
 * refuses either, and what each free one costs.
 */
// Nobody compares rows, and the search reads costs millions of times.
@SuppressWarnings("ArrayRecordComponent")
record Row(Slot slot, int free, int open, int[] cost) {
    static Row of(Slot slot, Surroundings around) {
        var free = around.freeFor(slot);
        var open = free;
        var cost = new int[Place.COUNT];
        for (var left = free; left != 0; left &= left - 1) {
            var place = Integer.numberOfTrailingZeros(left);
            var sitting = Place.sitting(slot, place);
            cost[place] = around.costOf(sitting);
            open &= around.breaksWithFacts(sitting) ? ~(1 << place) : -1;
        }
        return new Row(slot, free, open, cost);
    }

    boolean isFree(int place) {
        return (free & 1 << place) != 0;
    }

    boolean isOpen(int place) {
        return (open & 1 << place) != 0;
    }

    /** Whether the two can be exchanged: then trying both ways finds nothing new. */
    boolean isTwinOf(Row other) {
        return slot.isLike(other.slot)
                && free == other.free
                && open == other.open
                && Arrays.equals(cost, other.cost);
    }

    /** The least that the slot costs on a day. */
    int dayCost(int day) {
        var least = Integer.MAX_VALUE;
        for (var left = open & Place.ofDay(day); left != 0; left &= left - 1) {
            least = Math.min(least, cost[Integer.numberOfTrailingZeros(left)]);
        }
        return least;
    }
}
