package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;

import org.jspecify.annotations.Nullable;

/** Gives the sessions of a week their halves of the day once their days are known. */
final class Halves {
    private final Grid grid;
    private final int[] places;
    private int @Nullable [] best;
    private int bestCost;

    Halves(Grid grid) {
        this.grid = grid;
        places = new int[grid.size()];
    }

    /** The cheapest places on these days that cost less than a limit, or nothing. */
    int @Nullable [] cheapest(int[] days, int below) {
        best = null;
        bestCost = below;
        place(0, 0, days);
        return best;
    }

    int cost() {
        return bestCost;
    }

    private void place(int slot, int spent, int[] days) {
        if (slot == grid.size()) {
            bestCost = spent;
            best = places.clone();
            return;
        }
        var whole = 1 << Place.of(days[slot], DayPart.ANY);
        var half = Place.ofDay(days[slot]) & ~whole;
        var left = grid.row(slot).open() & (isShared(slot, days) ? half : whole);
        for (; left != 0; left &= left - 1) {
            places[slot] = Integer.numberOfTrailingZeros(left);
            var cost = spent + grid.row(slot).cost(places[slot]) + costWithEarlier(slot);
            if (isAllowed(slot) && cost < bestCost) {
                place(slot + 1, cost, days);
            }
        }
    }

    private boolean isShared(int slot, int[] days) {
        for (var other = 0; other < days.length; other++) {
            if (other != slot && days[other] == days[slot]) {
                return true;
            }
        }
        return grid.around().holdsFact(days[slot]);
    }

    private boolean isAllowed(int slot) {
        for (var other = 0; other < slot; other++) {
            if (!grid.relation(other, slot).allows(places[other], places[slot])) {
                return false;
            }
        }
        return true;
    }

    private int costWithEarlier(int slot) {
        var cost = 0;
        for (var other = 0; other < slot; other++) {
            cost += grid.relation(other, slot).cost(places[other], places[slot]);
        }
        return cost;
    }
}
