package dev.tandem.domain.load;

import dev.tandem.domain.science.LoadScience;
import dev.tandem.domain.science.Vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Computes the examples of B4; the plain ratios, which we do not use, are computed here alone. */
final class AcuteChronicVectors {

    private AcuteChronicVectors() {}

    static Map<String, Object> compute(Vector vector) {
        return switch (vector.name()) {
            case "lambda" ->
                    Map.of(
                            "[0]", AcuteChronic.lambda(LoadScience.ACUTE_DAYS),
                            "[1]", AcuteChronic.lambda(LoadScience.CHRONIC_DAYS));
            case "EWMA ACWR steady" -> ratios(weeks(vector.series("week"), vector.series("week")));
            case "EWMA ACWR doubled last week" ->
                    ratios(weeks(vector.series("weeks1to3"), vector.series("week4")));
            default -> throw new AssertionError(vector.name());
        };
    }

    private static List<Double> weeks(List<Double> firstThree, List<Double> last) {
        var days = new ArrayList<Double>();
        for (int week = 0; week < 3; week++) {
            days.addAll(firstThree);
        }
        days.addAll(last);
        return days;
    }

    private static Map<String, Object> ratios(List<Double> days) {
        var averages = AcuteChronic.of(days);
        double week = Monotony.mean(days.subList(21, 28));
        return Map.of(
                "acute", averages.acute(),
                "chronic", averages.chronic(),
                "ratio", averages.ratio(),
                "RA_coupled", week / Monotony.mean(days),
                "RA_uncoupled", week / Monotony.mean(days.subList(0, 21)));
    }
}
