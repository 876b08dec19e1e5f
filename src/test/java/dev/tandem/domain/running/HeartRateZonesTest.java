package dev.tandem.domain.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tandem.domain.running.HeartRateZones.Zone;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class HeartRateZonesTest {

    @Test
    void five_zones_of_the_maximum() {
        assertThat(HeartRateZones.ofMax(190).zones())
                .containsExactly(
                        new Zone(1, 95, 113),
                        new Zone(2, 114, 132),
                        new Zone(3, 133, 151),
                        new Zone(4, 152, 170),
                        new Zone(5, 171, 190));
    }

    @Test
    void five_zones_of_the_reserve() {
        assertThat(HeartRateZones.ofReserve(55, 180).zones())
                .startsWith(new Zone(1, 118, 129), new Zone(2, 130, 142))
                .endsWith(new Zone(5, 168, 180));
    }

    @Test
    void seven_running_zones_around_the_threshold() {
        assertThat(HeartRateZones.ofThreshold(170, 190).zones())
                .containsExactly(
                        new Zone(1, 0, 144),
                        new Zone(2, 145, 152),
                        new Zone(3, 153, 161),
                        new Zone(4, 162, 169),
                        new Zone(5, 170, 175),
                        new Zone(6, 176, 180),
                        new Zone(7, 181, 190));
    }

    @Test
    void zones_touch_without_gap_or_overlap_seed_21() {
        var random = new SplittableRandom(21);
        for (int number = 0; number < 2_000; number++) {
            int rest = random.nextInt(35, 80);
            int max = random.nextInt(150, 220);
            assertTouching(HeartRateZones.ofMax(max));
            assertTouching(HeartRateZones.ofReserve(rest, max));
            assertTouching(HeartRateZones.ofThreshold((int) (max * 0.9), max));
        }
    }

    @Test
    void rest_above_the_maximum_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> HeartRateZones.ofReserve(190, 180));
    }

    @Test
    void the_chosen_guess_is_never_above_the_highest_formula() {
        for (int age = 13; age < 100; age++) {
            assertThat(MaxHeartRate.CHOSEN.bpm(age)).isLessThan(MaxHeartRate.NES.bpm(age));
        }
    }

    private static void assertTouching(HeartRateZones zones) {
        var all = zones.zones();
        for (int index = 1; index < all.size(); index++) {
            assertThat(all.get(index).minBpm()).isEqualTo(all.get(index - 1).maxBpm() + 1);
            assertThat(all.get(index).maxBpm()).isGreaterThanOrEqualTo(all.get(index).minBpm());
        }
    }
}
