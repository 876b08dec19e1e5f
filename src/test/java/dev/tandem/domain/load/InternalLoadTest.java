package dev.tandem.domain.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.athlete.Sex;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

/** Load from heart rates, zones and the simulators. */
class InternalLoadTest {

    @Test
    void a_heart_rate_below_rest_counts_nothing() {
        assertThat(new HeartRateLoad(50, 190, Sex.MALE).trimp(60, 45)).isZero();
    }

    @Test
    void a_heart_rate_above_the_maximum_counts_as_the_maximum() {
        var load = new HeartRateLoad(50, 190, Sex.FEMALE);
        assertThat(load.trimp(60, 200)).isEqualTo(load.trimp(60, 190));
    }

    @Test
    void an_unspecified_sex_takes_the_mean_of_both() {
        var unspecified = new HeartRateLoad(50, 190, Sex.UNSPECIFIED).trimp(60, 150);
        assertThat(unspecified).isCloseTo((108.10 + 121.50) / 2, within(0.01));
    }

    @Test
    void an_hour_at_threshold_scores_a_hundred() {
        var load = new HeartRateLoad(50, 190, Sex.MALE);
        assertThat(load.score(load.trimp(60, 170), 170)).isCloseTo(100, within(1e-9));
    }

    @Test
    void zones_need_minutes_for_each() {
        assertThatIllegalArgumentException().isThrownBy(() -> ZoneLoad.edwards(List.of(1.0, 2.0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneLoad.lucia(List.of(1.0, -2.0, 0.0)));
    }

    @Test
    void a_single_load_helps_most_on_its_peak_day() {
        var model = ImpulseResponse.MORTON;
        var once = List.of(1.0);
        int peak = (int) Math.round(model.daysToPeak());
        assertThat(model.change(once, peak)).isGreaterThan(model.change(once, peak - 3));
        assertThat(model.change(once, peak)).isGreaterThan(model.change(once, peak + 3));
        assertThat(model.change(once, (int) model.daysToBaseline())).isNegative();
    }

    @Test
    void a_load_does_nothing_on_its_own_day() {
        assertThat(ImpulseResponse.MORTON.change(List.of(100.0), 0)).isZero();
    }

    @Test
    void the_same_load_tires_more_when_it_is_heaped() {
        var model =
                new VariableDoseResponse(
                        250,
                        new ImpulseResponse.Effect(0.03, 35),
                        9,
                        new ImpulseResponse.Effect(6e-5, 4));
        var even = Collections.nCopies(14, 100.0);
        var heaped =
                List.of(
                        0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 200.0, 200.0, 200.0, 200.0, 200.0, 200.0,
                        200.0);
        assertThat(model.performance(heaped, 14)).isLessThan(model.performance(even, 14));
    }
}
