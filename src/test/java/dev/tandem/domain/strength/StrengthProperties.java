package dev.tandem.domain.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** What must hold for any lifter (K4.13). */
class StrengthProperties {

    private static final int CASES = 5_000;

    @Test
    void more_repetitions_or_more_weight_are_always_a_greater_maximum_seed_31() {
        forSets(
                31,
                random -> {
                    int reps = random.nextInt(1, 10);
                    double kg = random.nextDouble(5, 250);
                    double heavier = kg + random.nextDouble(0.1, 20);
                    assertThat(max(kg, reps + 1)).isGreaterThan(max(kg, reps));
                    assertThat(max(heavier, reps)).isGreaterThan(max(kg, reps));
                });
    }

    @Test
    void every_formula_grows_with_repetitions_seed_32() {
        forSets(
                32,
                random -> {
                    double reps = random.nextDouble(1, 15);
                    double kg = random.nextDouble(5, 250);
                    for (var formula : OneRepMaxFormula.values()) {
                        assertThat(formula.kg(kg, reps + 0.5)).isGreaterThan(formula.kg(kg, reps));
                    }
                });
    }

    @Test
    void more_repetitions_or_more_left_are_always_less_weight_seed_33() {
        forSets(
                33,
                random -> {
                    int reps = random.nextInt(1, 11);
                    double left = random.nextInt(0, 7) / 2.0;
                    double percent = RepsInReserve.percentOneRepMax(reps, left);
                    assertThat(RepsInReserve.percentOneRepMax(reps + 1, left)).isLessThan(percent);
                    assertThat(RepsInReserve.percentOneRepMax(reps, left + 0.5))
                            .isLessThan(percent);
                });
    }

    @Test
    void a_set_gives_back_its_own_weight_by_the_chart_seed_34() {
        forSets(
                34,
                random -> {
                    int reps = random.nextInt(1, 13);
                    double left = random.nextInt(0, 6) / 2.0;
                    double kg = random.nextDouble(5, 250);
                    var max = RepsInReserve.oneRepMax(kg, reps, left);
                    assertThat(max.weightKg(reps, left)).isCloseTo(kg, within(1e-9));
                });
    }

    @Test
    void rounding_never_goes_up_and_never_down_a_whole_step_seed_35() {
        forSets(
                35,
                random -> {
                    double kg = random.nextDouble(0, 300);
                    for (var step : LoadStep.values()) {
                        double rounded = step.roundDown(kg);
                        assertThat(rounded).isLessThanOrEqualTo(kg + 1e-6);
                        assertThat(kg - rounded).isLessThan(step.kg());
                        assertThat(step.roundDown(rounded)).isEqualTo(rounded);
                    }
                });
    }

    private static double max(double kg, int reps) {
        return OneRepMax.estimate(kg, reps, 0).orElseThrow().kg();
    }

    private static void forSets(long seed, Consumer<SplittableRandom> check) {
        var random = new SplittableRandom(seed);
        for (int number = 0; number < CASES; number++) {
            check.accept(random);
        }
    }
}
