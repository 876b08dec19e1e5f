package dev.tandem.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class PaceTest {

    @Test
    void a_pace_is_the_time_of_a_kilometre() {
        assertThat(Pace.of(5_000, Duration.ofMinutes(20)).secondsPerKm()).isEqualTo(240);
        assertThat(new Pace(240).timeFor(400)).isEqualTo(Duration.ofSeconds(96));
        assertThat(new Pace(240).metersIn(Duration.ofMinutes(10))).isCloseTo(2_500, within(1e-9));
    }

    @Test
    void a_pace_and_its_speed_are_one_thing() {
        assertThat(Pace.ofMetersPerMinute(250)).isEqualTo(new Pace(240));
        assertThat(new Pace(240).metersPerMinute()).isEqualTo(250);
        assertThat(new Pace(250).metersPerSecond()).isEqualTo(4);
    }

    @Test
    void it_is_written_as_a_runner_writes_it() {
        assertThat(new Pace(270)).hasToString("4:30");
        assertThat(new Pace(299.6)).hasToString("5:00");
        assertThat(new Pace(305.2)).hasToString("5:05");
    }

    @Test
    void the_faster_pace_comes_first() {
        assertThat(new Pace(240)).isLessThan(new Pace(241));
    }

    @Test
    void standing_still_is_no_pace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(Double.NaN));
    }
}
