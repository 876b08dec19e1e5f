package dev.tandem.domain.readiness;

import static dev.tandem.fixture.Mornings.TODAY;
import static dev.tandem.fixture.Mornings.feelings;
import static dev.tandem.fixture.Mornings.health;
import static dev.tandem.fixture.Mornings.morning;
import static dev.tandem.fixture.Mornings.usualDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.athlete.BodyArea;
import dev.tandem.domain.load.FitnessFatigue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class ReadinessTest {
    private static final CheckIn.Feelings WORN =
            new CheckIn.Feelings(3, 3, 3, 4, 4, Set.of(BodyArea.QUADRICEPS));

    @Test
    void a_first_check_in_is_scored_as_worked_out_by_hand() {
        var readiness = Readiness.of(morning(feelings(WORN, 6.5), Diary.EMPTY));

        assertThat(readiness.score()).isEqualTo(69.2);
        assertThat(readiness.confidence())
                .isEqualTo(new Readiness.Confidence(Readiness.Confidence.Level.MEDIUM, 0.8, 0));
        var points =
                Map.of(
                        Marker.FATIGUE, -1.328,
                        Marker.SORENESS, -1.063,
                        Marker.STRESS, 2.031,
                        Marker.MOOD, 1.016,
                        Marker.SLEEP_QUALITY, -0.531,
                        Marker.SLEEP_HOURS, -0.929);
        assertThat(readiness.components()).hasSize(points.size());
        for (var component : readiness.components()) {
            assertThat(component.points())
                    .isCloseTo(points.get(component.marker()), within(0.0006));
            assertThat(component.text()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void nothing_reported_is_neutral_and_says_so() {
        for (var checkIn : List.of(health(CheckIn.Health.UNTOLD))) {
            var readiness = Readiness.of(morning(checkIn, usualDays(40)));
            assertThat(readiness.score()).isEqualTo(70);
            assertThat(readiness.confidence().level()).isEqualTo(Readiness.Confidence.Level.NONE);
            assertThat(readiness.notices())
                    .extracting(Notice::code)
                    .containsExactly(Notice.Code.NOTHING_REPORTED);
        }
    }

    @Test
    void load_counts_only_beside_something_reported_and_after_28_days() {
        var state = new FitnessFatigue(50, 70);
        var told = feelings(WORN, null);

        assertThat(scored(told, new LoadState(state, 28)).components())
                .extracting(Component::marker)
                .contains(Marker.LOAD);
        assertThat(scored(told, new LoadState(state, 27)).components())
                .extracting(Component::marker)
                .doesNotContain(Marker.LOAD);
        assertThat(scored(health(CheckIn.Health.UNTOLD), new LoadState(state, 90)).score())
                .isEqualTo(70);
    }

    private static Readiness scored(CheckIn checkIn, LoadState load) {
        return Readiness.of(new Morning(TODAY, 36, checkIn, Diary.EMPTY, load, false));
    }
}
