package dev.tandem.domain.running;

import dev.tandem.domain.science.RunCycleScience;
import dev.tandem.domain.science.RunningScience;
import dev.tandem.domain.science.Vector;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Computes the worked examples of running (F). */
public final class RunningVectors {

    private RunningVectors() {}

    public static Map<String, Object> compute(Vector vector) {
        return switch (vector.item()) {
            case "F1" -> fitness(vector);
            case "F2" -> paces(new Vdot(vector.in("vdot")));
            case "F3" -> predictions(vector);
            case "F5" -> heartRates(vector);
            case "F8" -> taper(vector.in("peak_week"));
            case "F11" -> afterFourteenDays(new Vdot(vector.in("vdot")));
            default -> throw new AssertionError("No computation for " + vector.item());
        };
    }

    private static Map<String, Object> fitness(Vector vector) {
        if (vector.input().has("d")) {
            var time = Duration.ofSeconds((long) (vector.in("min") * 60));
            return Map.of("", Vdot.of(vector.in("d"), time).value());
        }
        double vdot = vector.in("vdot");
        return Map.of(
                // The line other software fits through the curve, to see that we agree with it.
                "regression_m_min",
                29.54 + 5.000663 * vdot - 0.007546 * vdot * vdot,
                "quadratic_inverse_m_min",
                new Vdot(vdot).paceAt(1).metersPerMinute());
    }

    private static Map<String, Object> paces(Vdot vdot) {
        var paces = TrainingPaces.of(vdot);
        return Map.of(
                "E_slow63", paces.easySlow().secondsPerKm(),
                "E_fast73", paces.easyFast().secondsPerKm(),
                "T88", paces.threshold().secondsPerKm(),
                "I97.5", paces.interval().secondsPerKm());
    }

    private static Map<String, Object> predictions(Vector vector) {
        var mark = new Mark(10_000, Duration.ofSeconds((long) vector.in("t1_s")));
        if (vector.input().has("d2")) {
            var law = new Riegel(vector.in("k"));
            return Map.of("", seconds(law.time(mark, vector.in("d2"))));
        }
        double marathon = RunningScience.MARATHON_METERS;
        var slower = new Riegel(RunningScience.RIEGEL_MARATHON_EXPONENT);
        return Map.of(
                "k1.06", seconds(Riegel.USUAL.time(mark, marathon)),
                "k1.10", seconds(slower.time(mark, marathon)));
    }

    private static Map<String, Object> heartRates(Vector vector) {
        if (vector.input().has("age")) {
            var results = new LinkedHashMap<String, Object>();
            for (var formula : MaxHeartRate.values()) {
                var name = formula.name().toLowerCase(Locale.ROOT);
                results.put(name, formula.bpm((int) vector.in("age")));
            }
            return results;
        }
        double rest = vector.in("rest");
        double max = vector.in("max");
        return Map.of(
                "60%", HeartRateZones.karvonen(rest, max, 0.6),
                "70%", HeartRateZones.karvonen(rest, max, 0.7));
    }

    private static Map<String, Object> taper(double peakWeek) {
        var weeks = RunCycleScience.TAPER_MARATHON;
        double first = weeks.get(1) * peakWeek;
        double second = weeks.get(2) * peakWeek;
        return Map.of(
                "2wk_progressive[0]", first,
                "2wk_progressive[1]", second,
                "mean_reduction_pct", 100 - (first + second) / 2 / peakWeek * 100);
    }

    private static Map<String, Object> afterFourteenDays(Vdot vdot) {
        return Map.of(
                "noXT", vdot.times(Detraining.vdotKept(14, false)).value(),
                "XT", vdot.times(Detraining.vdotKept(14, true)).value());
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
