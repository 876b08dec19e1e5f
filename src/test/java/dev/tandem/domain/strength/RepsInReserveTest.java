package dev.tandem.domain.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class RepsInReserveTest {

    /** Rows of effort, columns of 1 to 12 repetitions. */
    @ParameterizedTest(name = "RPE {0}")
    @CsvSource({
        "10, 100 95.5 92.2 89.2 86.3 83.7 81.1 78.6 76.2 73.9 70.7 68.0",
        "9, 95.5 92.2 89.2 86.3 83.7 81.1 78.6 76.2 73.9 70.7 68.0 65.3",
        "8, 92.2 89.2 86.3 83.7 81.1 78.6 76.2 73.9 70.7 68.0 65.3 62.6",
        "7, 89.2 86.3 83.7 81.1 78.6 76.2 73.9 70.7 68.0 65.3 62.6 59.9",
        "6, 86.3 83.7 81.1 78.6 76.2 73.9 70.7 68.0 65.3 62.6 59.9"
    })
    void the_whole_matrix_is_met(double rpe, String row) {
        var percents = Arrays.stream(row.split(" ")).mapToDouble(Double::parseDouble).toArray();
        for (int reps = 1; reps <= percents.length; reps++) {
            assertThat(RepsInReserve.percentOneRepMax(reps, RepsInReserve.ofRpe(rpe)))
                    .isEqualTo(percents[reps - 1]);
        }
    }

    @ParameterizedTest(name = "k = {0} + {1}")
    @CsvSource({"1, .5, 97.8", "2, .5, 93.9", "3, 3.5, 82.4", "7, 2.5, 75.1", "12, 2.5, 61.3"})
    void half_steps_lie_between(int reps, double left, double percent) {
        assertThat(RepsInReserve.percentOneRepMax(reps, left)).isEqualTo(percent);
    }

    @Test
    void off_the_chart_is_refused() {
        assertThat(RepsInReserve.isOnChart(12, 3)).isTrue();
        assertThat(RepsInReserve.isOnChart(12, 3.5)).isFalse();
        assertThat(RepsInReserve.isOnChart(5, 1.25)).isFalse();
        assertThat(RepsInReserve.isOnChart(0, 2)).isFalse();
        assertThat(RepsInReserve.isOnChart(5, -1)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepsInReserve.percentOneRepMax(16, 0));
    }

    @Test
    void effort_and_repetitions_left_are_one_thing() {
        assertThat(RepsInReserve.rpe(2)).isEqualTo(8);
        assertThat(RepsInReserve.ofRpe(8.5)).isEqualTo(1.5);
    }
}
