package dev.tandem.simulation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** A median or mean, and where 95 % of its bootstrap samples lie. */
record Interval(double middle, double low, double high) {
    private static final int SAMPLES = 1000;
    private static final long SEED = 20261124;

    static Interval ofMedian(double[] values) {
        return of(values, true);
    }

    static Interval ofMean(double[] values) {
        return of(values, false);
    }

    private static Interval of(double[] values, boolean isMedian) {
        var random = new Random(SEED);
        var samples = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            samples[sample] =
                    middle(
                            random.ints(values.length, 0, values.length)
                                    .mapToDouble(index -> values[index])
                                    .toArray(),
                            isMedian);
        }
        Arrays.sort(samples);
        return new Interval(
                middle(values, isMedian),
                samples[(int) (0.025 * SAMPLES)],
                samples[(int) (0.975 * SAMPLES)]);
    }

    private static double middle(double[] values, boolean isMedian) {
        if (!isMedian) {
            return Arrays.stream(values).average().orElse(0);
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f [%.1f, %.1f]", middle, low, high);
    }
}
