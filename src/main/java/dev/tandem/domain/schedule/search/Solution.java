package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.ScheduleResult.Scheduled;

/** The best week of a problem, before it is put into words: comparing costs needs none. */
public final class Solution {
    private final Grid grid;
    private final int[] places;
    private final int cost;

    Solution(Grid grid, int[] places, int cost) {
        this.grid = grid;
        this.places = places;
        this.cost = cost;
    }

    public int cost() {
        return cost;
    }

    public Scheduled inWords() {
        return new Scheduled(new Answer(grid, places).placed(), cost);
    }
}
