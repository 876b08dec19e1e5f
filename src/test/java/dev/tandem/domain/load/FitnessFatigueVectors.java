package dev.tandem.domain.load;

import dev.tandem.domain.science.LoadScience;
import dev.tandem.domain.science.Vector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Computes the examples of B2: ours by the product, the other convention by this test alone. */
final class FitnessFatigueVectors {

    private FitnessFatigueVectors() {}

    static Map<String, Object> compute(Vector vector) {
        var isOurs = vector.name().endsWith("(exp)");
        return vector.name().startsWith("one step") ? step(vector, isOurs) : days(vector, isOurs);
    }

    private static Map<String, Object> step(Vector vector, boolean isOurs) {
        var before = new FitnessFatigue(vector.in("ctl_prev"), vector.in("atl_prev"));
        var after = next(before, vector.in("load"), isOurs);
        return Map.of(
                "ctl", after.fitness(),
                "atl", after.fatigue(),
                "tsb_next_day", after.formOfNextDay(),
                "tsb_same_day_convention_prev", before.formOfNextDay());
    }

    private static Map<String, Object> days(Vector vector, boolean isOurs) {
        var results = new LinkedHashMap<String, Object>();
        var state = FitnessFatigue.ZERO;
        for (int day = 1; day <= vector.in("days"); day++) {
            state = next(state, vector.in("load"), isOurs);
            if (List.of(1, 7, 42).contains(day)) {
                results.put("ctl_d" + day, state.fitness());
                results.put("atl_d" + day, state.fatigue());
            }
        }
        return results;
    }

    private static FitnessFatigue next(FitnessFatigue state, double load, boolean isOurs) {
        return isOurs
                ? state.after(load)
                : new FitnessFatigue(
                        discrete(state.fitness(), load, LoadScience.FITNESS_DAYS),
                        discrete(state.fatigue(), load, LoadScience.FATIGUE_DAYS));
    }

    private static double discrete(double before, double load, int days) {
        return before + (load - before) / days;
    }
}
