package dev.tandem.domain.science;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.domain.load.LoadVectors;
import dev.tandem.domain.nutrition.NutritionVectors;
import dev.tandem.domain.readiness.MarkerVectors;
import dev.tandem.domain.running.RunningVectors;
import dev.tandem.domain.strength.StrengthVectors;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every worked example of load, load history, markers, strength, running and nutrition. */
class VectorsTest {

    private static final String ITEMS = "A|B|C|E|F|G";

    /** Outputs printed with fewer digits than their example's tolerance would need. */
    private static final Set<String> PRINTED_COARSER =
            Set.of("pace_s_per_km", "Dprime_m", "t_zero", "t_peak", "strain_sample", "strain_pop");

    @TestFactory
    Stream<DynamicTest> every_worked_example_comes_out() {
        return ours().map(vector -> dynamicTest(title(vector), () -> check(vector)));
    }

    @Test
    void there_are_as_many_examples_as_the_science_gave() {
        assertThat(ours()).hasSize(61);
        assertThat(Vector.all()).hasSize(88);
    }

    private static Stream<Vector> ours() {
        return Vector.all().stream()
                .filter(it -> it.item().matches("(" + ITEMS + ")\\d+") || it.item().equals("J2"));
    }

    private static void check(Vector vector) {
        var actual = compute(vector);
        vector.expected()
                .forEach(
                        (name, expected) -> {
                            assertThat(actual).containsKey(name);
                            compare(vector, name, expected, actual.get(name));
                        });
    }

    private static Map<String, Object> compute(Vector vector) {
        return switch (vector.item().charAt(0)) {
            case 'A' -> LoadVectors.session(vector);
            case 'B' -> LoadVectors.history(vector);
            case 'C', 'J' -> MarkerVectors.compute(vector);
            case 'E' -> StrengthVectors.compute(vector);
            case 'F' -> RunningVectors.compute(vector);
            case 'G' -> NutritionVectors.compute(vector);
            default -> throw new AssertionError("Nobody computes " + vector.item());
        };
    }

    private static void compare(Vector vector, String name, JsonNode expected, Object actual) {
        if (!expected.isNumber()) {
            assertThat(actual).as(name).hasToString(expected.asText());
            return;
        }
        double number = ((Number) actual).doubleValue();
        assertThat(number)
                .as(name)
                .isCloseTo(expected.asDouble(), within(slack(vector, name, expected)));
    }

    private static double slack(Vector vector, String name, JsonNode expected) {
        double digits = 0.5 * Math.pow(10, -expected.decimalValue().scale());
        double printed = PRINTED_COARSER.contains(name) ? digits : 0;
        return Math.max(vector.tolerance(), printed) + 1e-9;
    }

    private static String title(Vector vector) {
        return vector.item() + " " + vector.name();
    }
}
