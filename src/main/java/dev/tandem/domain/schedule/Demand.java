package dev.tandem.domain.schedule;

import static dev.tandem.domain.science.ConcurrencyScience.MIN_RUNS_PER_WEEK;
import static dev.tandem.domain.science.ConcurrencyScience.MIN_STRENGTH_PER_WEEK;

import java.util.List;
import java.util.function.Function;

/**
 * What a week is asked for: the sessions wanted, the least that still makes a week, the ways to
 * build a week of so many sessions (best first), and the emphasis from 0 (only strength matters) to
 * 1 (only running).
 */
public record Demand(
        Wish wanted, Wish least, Function<Wish, List<List<Slot>>> variants, double emphasis) {

    /** A demand with the least week of D7: one strength session and two runs. */
    public static Demand of(
            Wish wanted, Function<Wish, List<List<Slot>>> variants, double emphasis) {
        var least =
                new Wish(
                        Math.min(wanted.runs(), MIN_RUNS_PER_WEEK),
                        Math.min(wanted.strength(), MIN_STRENGTH_PER_WEEK));
        return new Demand(wanted, least, variants, emphasis);
    }

    /** The same for a week that may hold less, such as the days before a race. */
    public Demand orLess(Wish other) {
        return new Demand(wanted, other, variants, emphasis);
    }
}
