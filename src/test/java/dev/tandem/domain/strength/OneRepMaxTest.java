package dev.tandem.domain.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class OneRepMaxTest {

    @ParameterizedTest(name = "100 kg x {0} with {1} left")
    @CsvSource({"5, 0, 116.58", "3, 2, 116.58", "10, 0, 133.33", "6, 4, 133.33", "2, 0, 105.15"})
    void the_estimate_is_the_median_of_three_formulas(int reps, double left, double expected) {
        assertThat(kg(100, reps, left)).isCloseTo(expected, within(0.01));
    }

    @Test
    void a_single_to_failure_is_the_maximum_itself() {
        assertThat(kg(100, 1, 0)).isEqualTo(100);
    }

    @Test
    void a_set_that_says_too_little_gives_no_estimate() {
        assertThat(OneRepMax.estimate(100, 11, 0)).as("too many repetitions").isEmpty();
        assertThat(OneRepMax.estimate(100, 8, 3)).as("too many with those left").isEmpty();
        assertThat(OneRepMax.estimate(100, 3, 4.5)).as("too many left").isEmpty();
        assertThat(OneRepMax.estimate(100, 0, 2)).as("no repetition").isEmpty();
        assertThat(OneRepMax.estimate(0, 5, 2)).as("no weight").isEmpty();
        assertThat(OneRepMax.estimate(100, 5, -1)).as("less than none left").isEmpty();
    }

    @Test
    void epley_and_brzycki_agree_at_ten() {
        assertThat(OneRepMaxFormula.EPLEY.kg(90, 10))
                .isCloseTo(OneRepMaxFormula.BRZYCKI.kg(90, 10), within(1e-9));
    }

    @Test
    void a_formula_refuses_what_it_cannot_mean() {
        for (var formula : OneRepMaxFormula.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> formula.kg(100, 37));
            assertThatIllegalArgumentException().isThrownBy(() -> formula.kg(100, 0));
            assertThatIllegalArgumentException().isThrownBy(() -> formula.kg(0, 5));
        }
    }

    @Test
    void a_new_estimate_moves_the_old_one_only_so_far() {
        var old = new OneRepMax(100);
        assertThat(old.smoothedWith(new OneRepMax(105)).kg()).isCloseTo(101.5, within(1e-9));
        assertThat(old.smoothedWith(new OneRepMax(150)).kg()).isCloseTo(103, within(1e-9));
        assertThat(old.smoothedWith(new OneRepMax(50)).kg()).isCloseTo(95, within(1e-9));
    }

    @Test
    void five_percent_less_is_a_drop() {
        assertThat(new OneRepMax(100).isDroppedBy(new OneRepMax(95))).isTrue();
        assertThat(new OneRepMax(100).isDroppedBy(new OneRepMax(95.1))).isFalse();
    }

    @Test
    void nothing_to_lift_is_no_maximum() {
        assertThat(List.of(0.0, -1.0, Double.NaN))
                .allSatisfy(
                        kg ->
                                assertThatIllegalArgumentException()
                                        .isThrownBy(() -> new OneRepMax(kg)));
    }

    private static double kg(double weightKg, int reps, double repsInReserve) {
        return OneRepMax.estimate(weightKg, reps, repsInReserve).orElseThrow().kg();
    }
}
