package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.Vector;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Computes the worked examples of markers (C) and of their baselines (J2). */
public final class MarkerVectors {

    private static final Baseline.Prior ITEM =
            new Baseline.Prior(
                    BaselineScience.ITEM_PRIOR_MEAN,
                    BaselineScience.ITEM_PRIOR_SD,
                    BaselineScience.ITEM_SD_FLOOR);

    private static final List<Double> WEEK = List.of(4.0, 4.0, 4.0, 3.0, 4.0, 4.0, 4.0);

    private MarkerVectors() {}

    public static Map<String, Object> compute(Vector vector) {
        return switch (vector.item()) {
            case "C1" -> Map.of("", sum(vector));
            case "C5" -> heartRateVariability(vector);
            case "J2" -> baseline(vector);
            default -> throw new AssertionError("No computation for " + vector.item());
        };
    }

    /** In this test only: the product weighs the items instead of adding them. */
    private static double sum(Vector vector) {
        return vector.in("sleep") + vector.in("stress") + vector.in("fatigue") + vector.in("doms");
    }

    private static Map<String, Object> heartRateVariability(Vector vector) {
        var baseline =
                new Baseline(
                        vector.in("baseline_mean"),
                        vector.in("baseline_sd"),
                        BaselineScience.HRV_SD_FLOOR_LN_MS,
                        BaselineScience.MARKER_BASELINE_MIN_DAYS);
        double mean = Baseline.mean(vector.series("lnrmssd_last7"));
        double change = BaselineScience.HRV_WORTHWHILE_CHANGE_SD * baseline.spread();
        return Map.of(
                "mean7",
                mean,
                "swc_low",
                baseline.usual() - change,
                "swc_high",
                baseline.usual() + change,
                "flag",
                mean < baseline.usual() - change ? "LOW" : "USUAL");
    }

    private static Map<String, Object> baseline(Vector vector) {
        return switch (vector.name()) {
            case "shrinkage cold start n=0" -> usual(Baseline.shrunk(List.of(), ITEM));
            case "shrinkage n=7" -> usual(Baseline.shrunk(vector.series("xs"), ITEM));
            case "shrinkage n=28" -> usual(Baseline.shrunk(fourWeeks(), ITEM));
            case "z fatigue=2" -> worse(Baseline.shrunk(fourWeeks(), ITEM), vector.in("x"));
            case "z fatigue=2 cold start" ->
                    worse(Baseline.shrunk(List.of(), ITEM), vector.in("x"));
            default -> throw new AssertionError(vector.name());
        };
    }

    private static Map<String, Object> usual(Baseline baseline) {
        return Map.of("[0]", baseline.usual(), "[1]", baseline.sd());
    }

    private static Map<String, Object> worse(Baseline baseline, double value) {
        return Map.of("", -baseline.deviation(value));
    }

    private static List<Double> fourWeeks() {
        return Collections.nCopies(4, WEEK).stream().flatMap(List::stream).toList();
    }
}
