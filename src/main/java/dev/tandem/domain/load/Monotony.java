package dev.tandem.domain.load;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.LoadScience;

import java.util.List;

/**
 * How alike the days of a week are: mean over sample standard deviation (n - 1), at most 10, and 0
 * for a week without load. Above 2 a week lacks contrast.
 */
@Cited(
        value = {"B5", "R24"},
        confidence = Confidence.CONTESTED,
        by = Citation.FOSTER_1998)
public final class Monotony {

    private Monotony() {}

    public static double of(List<Double> dailyLoads) {
        double mean = mean(dailyLoads);
        if (mean <= 0) {
            return 0;
        }
        double deviation = sampleDeviation(dailyLoads);
        return deviation == 0
                ? LoadScience.MONOTONY_CAP
                : Math.min(mean / deviation, LoadScience.MONOTONY_CAP);
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    static double sampleDeviation(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream().mapToDouble(it -> (it - mean) * (it - mean)).sum();
        return values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1));
    }
}
