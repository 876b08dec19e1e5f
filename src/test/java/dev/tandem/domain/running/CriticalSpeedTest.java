package dev.tandem.domain.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class CriticalSpeedTest {

    private static final Mark LONG_TRIAL = mark(3_600, 870);

    @Test
    void two_good_trials_give_a_speed_and_a_reserve() {
        var speed = CriticalSpeed.of(mark(1_200, 255), LONG_TRIAL).orElseThrow();
        assertThat(speed.pace()).hasToString("4:16");
    }

    @Test
    void a_trial_too_short_too_long_or_too_alike_is_refused() {
        assertThat(CriticalSpeed.of(mark(600, 119), LONG_TRIAL)).isEmpty();
        assertThat(CriticalSpeed.of(mark(1_200, 255), mark(4_900, 1_201))).isEmpty();
        assertThat(CriticalSpeed.of(mark(1_200, 436), LONG_TRIAL)).isEmpty();
    }

    @Test
    void trials_that_cannot_both_be_all_out_are_refused() {
        assertThat(CriticalSpeed.of(mark(1_000, 255), LONG_TRIAL))
                .as("reserve below 50 m")
                .isEmpty();
        assertThat(CriticalSpeed.of(mark(1_200, 255), mark(1_300, 870))).as("too slow").isEmpty();
    }

    @Test
    void trials_in_the_wrong_order_are_refused() {
        assertThat(CriticalSpeed.of(LONG_TRIAL, mark(1_200, 255))).isEmpty();
    }

    private static Mark mark(double meters, long seconds) {
        return new Mark(meters, Duration.ofSeconds(seconds));
    }
}
