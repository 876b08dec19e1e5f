package dev.tandem.domain.strength;

import dev.tandem.domain.science.StrengthScience;
import dev.tandem.domain.science.Vector;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Computes the worked examples of strength (E). */
public final class StrengthVectors {

    private StrengthVectors() {}

    public static Map<String, Object> compute(Vector vector) {
        return switch (vector.item()) {
            case "E3" -> formulas(vector.in("w"), vector.in("reps"));
            case "E4" -> Map.of("", chart(vector));
            default -> throw new AssertionError("No computation for " + vector.item());
        };
    }

    private static Map<String, Object> formulas(double weightKg, double reps) {
        var results = new LinkedHashMap<String, Object>();
        for (var formula : OneRepMaxFormula.values()) {
            results.put(formula.name().toLowerCase(Locale.ROOT), formula.kg(weightKg, reps));
        }
        // Epley as printed also raises a single; the product does not.
        results.put("epley_raw", weightKg * (1 + reps / StrengthScience.EPLEY_REPS));
        return results;
    }

    private static double chart(Vector vector) {
        int reps = (int) vector.in("reps");
        double left = RepsInReserve.ofRpe(vector.in("rpe"));
        return switch (vector.name()) {
            case "RPE chart 5@8" -> RepsInReserve.percentOneRepMax(reps, left);
            case "e1RM 100x5@8" -> RepsInReserve.oneRepMax(vector.in("w"), reps, left).kg();
            case "load for 3@9 from e1RM 140" ->
                    new OneRepMax(vector.in("e1rm")).weightKg(reps, left);
            default -> throw new AssertionError(vector.name());
        };
    }
}
