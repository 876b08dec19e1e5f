package dev.tandem.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class BandTest {

    @ParameterizedTest
    @CsvSource({"60, GREEN", "59.9, AMBER", "45, AMBER", "44.9, ORANGE", "30, ORANGE", "29.9, RED"})
    void a_band_begins_at_its_edge(double score, Band band) {
        assertThat(Band.of(score)).isEqualTo(band);
        assertThat(Band.of(score, null)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "62, AMBER, AMBER",
        "65, AMBER, GREEN",
        "62, RED, AMBER",
        "49, RED, ORANGE",
        "34, RED, RED",
        "64.9, ORANGE, AMBER",
        "44, GREEN, ORANGE",
        "20, GREEN, RED"
    })
    void worse_comes_at_once_and_better_with_points_to_spare(
            double score, Band previous, Band band) {
        assertThat(Band.of(score, previous)).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_score_that_wavers_around_an_edge_does_not_make_the_band_flip(long seed) {
        var random = new Random(seed);
        for (double edge : new double[] {30, 45, 60}) {
            for (int walk = 0; walk < 2000; walk++) {
                assertThat(changes(edge, random)).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void bands_never_get_better_with_a_lower_score_or_a_worse_day_before() {
        for (var previous : Band.values()) {
            for (int tenths = 1; tenths <= 1000; tenths++) {
                var lower = Band.of((tenths - 1) / 10.0, previous);
                assertThat(lower).isGreaterThanOrEqualTo(Band.of(tenths / 10.0, previous));
                for (var worse : Band.values()) {
                    if (worse.isAtLeast(previous)) {
                        assertThat(Band.of(tenths / 10.0, worse))
                                .isGreaterThanOrEqualTo(Band.of(tenths / 10.0, previous));
                    }
                }
            }
        }
    }

    private static int changes(double edge, Random random) {
        int changes = 0;
        var band = Band.of(edge - 2.4 + 4.8 * random.nextDouble());
        for (int day = 0; day < 20; day++) {
            var next = Band.of(edge - 2.4 + 4.8 * random.nextDouble(), band);
            changes += next == band ? 0 : 1;
            band = next;
        }
        return changes;
    }
}
