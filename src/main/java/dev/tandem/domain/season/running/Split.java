package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunRecipeScience.DISTANCE_STEP_METERS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Shares metres out among runs in half kilometres: evenly by weight, none beyond its limit. */
record Split(List<Limit> limits) {

    /** The least and the most of a run, and its weight against the others. */
    record Limit(int least, int most, double weight) {}

    /** What every run gets of some metres; what no run can take is left. */
    List<Integer> of(int meters) {
        int[] parts =
                limits.stream().mapToInt(each -> Math.min(each.least(), each.most())).toArray();
        int rest = meters - Arrays.stream(parts).sum();
        for (int next = neediest(parts); rest >= DISTANCE_STEP_METERS && next >= 0; ) {
            parts[next] += DISTANCE_STEP_METERS;
            rest -= DISTANCE_STEP_METERS;
            next = neediest(parts);
        }
        return Arrays.stream(parts).boxed().toList();
    }

    /** The run with the least for its weight that can take more, or -1. */
    private int neediest(int[] parts) {
        return IntStream.range(0, parts.length)
                .filter(run -> parts[run] + DISTANCE_STEP_METERS <= limits.get(run).most())
                .boxed()
                .min((a, b) -> Double.compare(need(parts, a), need(parts, b)))
                .orElse(-1);
    }

    private double need(int[] parts, int run) {
        return parts[run] / limits.get(run).weight();
    }
}
