package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.rule.Tally;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;

/**
 * What is known when the first so many slots have their places: which places are left for the
 * others, and what they cost there. Each depth of the search has one, used again and again.
 */
final class Level {
    private static final List<SessionKind> KINDS =
            List.of(SessionKind.RUN, SessionKind.STRENGTH, SessionKind.CROSS_TRAINING);

    private final Grid grid;
    private final int[] open;
    private final int[][] cost;
    private final Tally tally = new Tally();
    private int spent;
    private int rest;
    private int missingPartners;
    private int untried;

    Level(Grid grid) {
        this.grid = grid;
        open = new int[grid.size()];
        cost = new int[grid.size()][Place.COUNT];
    }

    /** Before anything is placed; false if a slot has no place at all. */
    boolean start(Tally facts) {
        tally.setTo(facts);
        for (var slot = 0; slot < grid.size(); slot++) {
            open[slot] = grid.open(slot);
            System.arraycopy(grid.costs(slot), 0, cost[slot], 0, Place.COUNT);
        }
        untried = grid.size() == 0 ? 0 : open[0];
        return sumUp(0);
    }

    /** After one more slot has got a place; false if another slot then has none left. */
    boolean follow(Level before, int slot, int place) {
        spent = before.spent + before.cost[slot][place];
        tally.setTo(before.tally, Place.sitting(grid.slot(slot), place));
        findPartner(before, place);
        var amongTwins = true;
        for (var other = slot + 1; other < grid.size(); other++) {
            amongTwins &= grid.isTwin(other);
            var relation = grid.relation(slot, other);
            open[other] = before.open[other] & ~relation.forbiddenBy(place);
            open[other] &= amongTwins ? -2 << place : -1;
            addCosts(before.cost[other], relation.costsWith(place), other);
        }
        untried = slot + 1 < grid.size() ? open[slot + 1] : 0;
        return sumUp(slot + 1);
    }

    /** A morning wants an evening and the other way round, unless a fact is already there. */
    private void findPartner(Level before, int place) {
        var here = 1 << place;
        var isPartner = (before.missingPartners & here) != 0;
        var wants = isPartner ? 0 : Place.partner(place) & ~grid.heldByFacts();
        missingPartners = before.missingPartners & ~here | wants;
    }

    private void addCosts(int[] costs, int[] more, int slot) {
        for (var left = open[slot]; left != 0; left &= left - 1) {
            var place = Integer.numberOfTrailingZeros(left);
            cost[slot][place] = costs[place] + more[place];
        }
    }

    private boolean sumUp(int from) {
        rest = 0;
        for (var slot = from; slot < grid.size(); slot++) {
            if (open[slot] == 0) {
                return false;
            }
            rest += cost[slot][cheapest(open[slot], cost[slot])];
        }
        return true;
    }

    private static int cheapest(int places, int[] costs) {
        var best = Integer.numberOfTrailingZeros(places);
        for (var left = places & places - 1; left != 0; left &= left - 1) {
            var place = Integer.numberOfTrailingZeros(left);
            best = costs[place] < costs[best] ? place : best;
        }
        return best;
    }

    /** The cheapest place of the next slot that has not been tried yet, or -1. */
    int nextPlace(int slot) {
        if (untried == 0) {
            return -1;
        }
        var place = cheapest(untried, cost[slot]);
        untried &= ~(1 << place);
        return place;
    }

    /** What is spent, and the least that the other slots will cost. */
    int bound() {
        return spent + rest;
    }

    Tally tally() {
        return tally;
    }

    /** Whether no half day waits for its other half. */
    boolean isComplete() {
        return missingPartners == 0;
    }

    /** Whether the slots from one on can still fill the half days and find days enough. */
    boolean leavesRoom(int from, boolean oneOfAKindADay) {
        var all = 0;
        for (var slot = from; slot < grid.size(); slot++) {
            all |= open[slot];
        }
        return (missingPartners & ~all) == 0
                && Integer.bitCount(missingPartners) <= grid.size() - from
                && (!oneOfAKindADay || KINDS.stream().allMatch(kind -> findsDays(from, kind)));
    }

    private boolean findsDays(int from, SessionKind kind) {
        var wanted = 0;
        var places = 0;
        for (var slot = from; slot < grid.size(); slot++) {
            if (grid.slot(slot).kind() == kind) {
                wanted++;
                places |= open[slot];
            }
        }
        return wanted <= Place.countDays(places);
    }
}
