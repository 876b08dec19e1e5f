package dev.tandem.domain.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldBestTest {

    @ParameterizedTest
    @CsvSource({"400,43", "5000,755", "42195,7235", "100000,21900"})
    void a_listed_distance_has_its_record(double meters, double seconds) {
        assertThat(WorldBest.seconds(meters)).isEqualTo(seconds);
    }

    @Test
    void between_two_records_lies_what_a_mile_and_fifteen_kilometres_were_run_in() {
        assertThat(WorldBest.seconds(1609.344)).as("3:43.13").isCloseTo(223.1, within(3.0));
        assertThat(WorldBest.seconds(15_000)).as("about 40:40").isCloseTo(2440, within(60.0));
    }

    @Test
    void farther_takes_longer_and_is_run_slower() {
        for (var meters = 500; meters <= 100_000; meters += 100) {
            var before = WorldBest.seconds(meters - 100);
            var here = WorldBest.seconds(meters);
            assertThat(here).isGreaterThan(before);
            assertThat(meters / here).isLessThanOrEqualTo((meters - 100) / before + 0.05);
        }
    }

    @Test
    void there_is_no_record_outside_of_the_list() {
        assertThatThrownBy(() -> WorldBest.seconds(399))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorldBest.seconds(100_001))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
