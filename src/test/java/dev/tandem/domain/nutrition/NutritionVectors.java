package dev.tandem.domain.nutrition;

import dev.tandem.domain.athlete.Sex;
import dev.tandem.domain.science.Vector;

import java.time.Duration;
import java.util.Map;

/** Computes the worked examples of nutrition (G). */
public final class NutritionVectors {

    private NutritionVectors() {}

    public static Map<String, Object> compute(Vector vector) {
        return switch (vector.item()) {
            case "G4" -> sweat(vector);
            case "G5" -> Map.of("", restingEnergy(vector));
            case "G6" -> Map.of("", energyAvailability(vector));
            case "G7" -> Map.of("", movementEnergy(vector));
            default -> throw new AssertionError("No computation for " + vector.item());
        };
    }

    private static Map<String, Object> sweat(Vector vector) {
        var test =
                new SweatTest(
                        vector.in("pre_kg"),
                        vector.in("post_kg"),
                        vector.in("fluid_l"),
                        vector.in("urine_l"),
                        vector.in("h"));
        return Map.of(
                "L_per_h", test.litersPerHour().orElseThrow(), "loss_pct", test.lossShare() * 100);
    }

    private static double restingEnergy(Vector vector) {
        if (vector.input().has("ffm")) {
            return RestingEnergy.cunningham(vector.in("ffm"));
        }
        var sex = vector.input().get("sex").asText().equals("M") ? Sex.MALE : Sex.FEMALE;
        return RestingEnergy.mifflinStJeor(
                vector.in("kg"), vector.in("cm"), (int) vector.in("age"), sex);
    }

    /** In this test only: the product neither computes nor shows it. */
    private static double energyAvailability(Vector vector) {
        return (vector.in("EI") - vector.in("EEE")) / vector.in("FFM");
    }

    private static double movementEnergy(Vector vector) {
        var duration = Duration.ofMinutes((long) (vector.in("h") * 60));
        return MovementEnergy.kcal(vector.in("met"), vector.in("kg"), duration);
    }
}
