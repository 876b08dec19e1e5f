package dev.tandem.domain.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.load.SessionLoad.Method;
import dev.tandem.domain.unit.SessionKind;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class SessionLoadTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void effort_times_minutes_is_kept_exactly() {
        var load = SessionLoad.of(3.0, Duration.ofSeconds(2_405), 6);
        assertThat(load.value()).isCloseTo(120.25, within(1e-9));
        assertThat(load.method()).isEqualTo(Method.SESSION_RPE);
    }

    @Test
    void a_session_without_an_effort_is_marked_as_guessed() {
        assertThat(SessionLoad.of(null, HOUR, 3)).isEqualTo(new SessionLoad(180, Method.IMPUTED));
    }

    @Test
    void an_effort_of_nothing_is_no_load_but_no_guess_either() {
        assertThat(SessionLoad.of(0.0, HOUR, 3)).isEqualTo(new SessionLoad(0, Method.SESSION_RPE));
    }

    @Test
    void the_guess_is_the_plan_or_what_the_kind_usually_is() {
        assertThat(SessionLoad.imputedRpe(SessionKind.RUN, 7.0)).isEqualTo(7);
        assertThat(SessionLoad.imputedRpe(SessionKind.RUN, null)).isEqualTo(3);
        assertThat(SessionLoad.imputedRpe(SessionKind.STRENGTH, null)).isEqualTo(6);
        assertThat(SessionLoad.imputedRpe(SessionKind.CROSS_TRAINING, null)).isEqualTo(3);
        assertThat(SessionLoad.imputedRpe(SessionKind.RECOVERY, null)).isEqualTo(2);
    }

    @Test
    void only_half_steps_from_0_to_10_are_an_effort() {
        assertThat(SessionLoad.isRpe(7.5)).isTrue();
        assertThat(SessionLoad.isRpe(7.25)).isFalse();
        assertThat(SessionLoad.isRpe(-0.5)).isFalse();
        assertThat(SessionLoad.isRpe(10.5)).isFalse();
        assertThat(SessionLoad.isRpe(Double.NaN)).isFalse();
    }

    @Test
    void what_cannot_be_true_has_no_load() {
        assertThatIllegalArgumentException().isThrownBy(() -> SessionLoad.of(11.0, HOUR, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionLoad.of(3.0, Duration.ZERO, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionLoad.of(3.0, Duration.ofMinutes(601), 3));
    }
}
