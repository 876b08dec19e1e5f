package dev.tandem.domain.season.running.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How a key session grows: first more pieces of the first length, then longer pieces, never beyond
 * a cap.
 */
final class Lines {

    /** The first length begins this many pieces below what the cap allows. */
    private static final int FIRST_STEPS = 2;

    private Lines() {}

    /** A longer length follows only if it comes to nearly as much work. */
    private static final double LEAST_OF_MOST = 0.9;

    /** What makes pieces of a length: their number is chosen here. */
    record Length(double size, IntFunction<Pieces> pieces) {}

    /** The line for a cap in the unit of the lengths; at least so many of the first length. */
    static List<Pieces> grow(double cap, int least, List<Length> lengths) {
        var first = lengths.getFirst();
        var line = new ArrayList<Pieces>();
        int most = fit(cap, first);
        for (int times = Math.max(least, most - FIRST_STEPS); times <= most; times++) {
            line.add(first.pieces().apply(times));
        }
        if (most > least) {
            line.add(first.pieces().apply(most).withShorterJog());
        }
        for (var longer : lengths.subList(1, lengths.size())) {
            int times = fit(cap, longer);
            if (times >= 2 && times * longer.size() >= LEAST_OF_MOST * most * first.size()) {
                line.add(longer.pieces().apply(times));
            }
        }
        return line;
    }

    private static int fit(double cap, Length length) {
        return (int) Math.floor(cap / length.size() + 1e-9);
    }
}
