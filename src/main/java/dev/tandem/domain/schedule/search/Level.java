package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.schedule.rule.Tally;
import dev.tandem.domain.unit.SessionKind;

/**
 * What is known when the first so many slots have their days: which days are left for the others,
 * and what they cost there at least. Each depth of the search has one, used again and again.
 */
final class Level {
    private final Grid grid;
    private final int[] open;
    private final int[][] cost;
    private final Tally tally = new Tally();
    private int spent;
    private int rest;
    private int taken;
    private int full;
    private int untried;

    Level(Grid grid) {
        this.grid = grid;
        open = new int[grid.size()];
        cost = new int[grid.size()][WeekProblem.DAYS];
    }

    /** Before anything is placed; false if a slot has no day at all. */
    boolean start(Tally facts) {
        tally.setTo(facts);
        taken = grid.around().daysWithFacts();
        for (var slot = 0; slot < grid.size(); slot++) {
            open[slot] = Place.days(grid.row(slot).open());
            for (var left = open[slot]; left != 0; left &= left - 1) {
                var day = Integer.numberOfTrailingZeros(left);
                cost[slot][day] = grid.row(slot).dayCost(day);
            }
        }
        untried = grid.size() > 0 ? open[0] : 0;
        return sumUp(0);
    }

    /** After one more slot has got a day; false if another slot then has none left. */
    boolean follow(Level before, int slot, int day) {
        spent = before.spent + before.cost[slot][day];
        tally.setTo(before.tally, new Sitting(grid.row(slot).slot(), day, DayPart.ANY));
        taken = before.taken | 1 << day;
        full = before.full | before.taken & 1 << day;
        var amongTwins = true;
        for (var other = slot + 1; other < grid.size(); other++) {
            amongTwins &= grid.isTwin(other);
            var relation = grid.relation(slot, other);
            open[other] = before.open[other] & ~full & ~relation.forbiddenDays(day);
            open[other] &= amongTwins ? -1 << day : -1;
            addCosts(before.cost[other], relation.dayCosts(day), other);
        }
        untried = slot + 1 < grid.size() ? open[slot + 1] : 0;
        return sumUp(slot + 1);
    }

    private void addCosts(int[] costs, int[] more, int slot) {
        for (var left = open[slot]; left != 0; left &= left - 1) {
            var day = Integer.numberOfTrailingZeros(left);
            cost[slot][day] = costs[day] + more[day];
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

    private static int cheapest(int days, int[] costs) {
        var best = Integer.numberOfTrailingZeros(days);
        for (var left = days & days - 1; left != 0; left &= left - 1) {
            var day = Integer.numberOfTrailingZeros(left);
            best = costs[day] < costs[best] ? day : best;
        }
        return best;
    }

    /** The cheapest day of the next slot that has not been tried yet, or -1. */
    int nextDay(int slot) {
        if (untried == 0) {
            return -1;
        }
        var day = cheapest(untried, cost[slot]);
        untried &= ~(1 << day);
        return day;
    }

    /** What is spent, and the least that the other slots will cost. */
    int bound() {
        return spent + rest;
    }

    Tally tally() {
        return tally;
    }

    /** Whether the slots from one on can still have a day each among those of their kind. */
    boolean findsDays(int from) {
        for (var kind : SessionKind.TRAINING) {
            if (!findsDays(from, kind)) {
                return false;
            }
        }
        return true;
    }

    private boolean findsDays(int from, SessionKind kind) {
        var wanted = 0;
        var days = 0;
        for (var slot = from; slot < grid.size(); slot++) {
            if (grid.row(slot).slot().kind() == kind) {
                wanted++;
                days |= open[slot];
            }
        }
        return wanted <= Integer.bitCount(days);
    }
}
