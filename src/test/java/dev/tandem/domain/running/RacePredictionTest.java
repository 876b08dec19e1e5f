package dev.tandem.domain.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class RacePredictionTest {

    private static final Mark TEN_K = new Mark(10_000, Duration.ofMinutes(50));

    @Test
    void a_half_marathon_is_foretold_within_a_narrow_range() {
        var prediction = RacePrediction.of(TEN_K, 21_097.5, 30_000).orElseThrow();
        assertThat(prediction.marathonFromShorterRace()).isFalse();
        assertThat(prediction.slowest().minus(prediction.fastest()))
                .isLessThan(Duration.ofMinutes(3));
        assertThat(prediction.likely()).isBetween(Duration.ofMinutes(109), Duration.ofMinutes(112));
    }

    @Test
    void a_marathon_foretold_from_ten_kilometres_warns_with_a_wide_slow_end() {
        var prediction = RacePrediction.of(TEN_K, 42_195, 60_000).orElseThrow();
        assertThat(prediction.marathonFromShorterRace()).isTrue();
        assertThat(prediction.slowest().toSeconds()).isEqualTo(14_618);
        assertThat(prediction.slowest().minus(prediction.likely()))
                .isGreaterThan(Duration.ofMinutes(10));
    }

    @Test
    void little_training_widens_it_further() {
        var much = RacePrediction.of(TEN_K, 42_195, 40_000).orElseThrow();
        var little = RacePrediction.of(TEN_K, 42_195, 39_999).orElseThrow();
        assertThat(little.slowest()).isGreaterThan(much.slowest());
        assertThat(little.likely()).isEqualTo(much.likely());
    }

    @Test
    void a_marathon_foretold_from_a_marathon_needs_no_warning() {
        var mark = new Mark(42_195, Duration.ofMinutes(210));
        var prediction = RacePrediction.of(mark, 42_195, 30_000).orElseThrow();
        assertThat(prediction.marathonFromShorterRace()).isFalse();
        assertThat(prediction.likely()).isCloseTo(mark.time(), Duration.ofMillis(1));
    }

    @Test
    void nothing_is_foretold_outside_the_formulas() {
        assertThat(RacePrediction.of(TEN_K, 100_000, 60_000)).isEmpty();
        assertThat(RacePrediction.of(new Mark(400, Duration.ofSeconds(70)), 5_000, 0)).isEmpty();
    }
}
