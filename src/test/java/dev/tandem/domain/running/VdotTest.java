package dev.tandem.domain.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class VdotTest {

    private static final double MILE_METERS = 1609.344;

    /** The published race table, in seconds. */
    @ParameterizedTest(name = "VDOT {0}")
    @CsvSource({
        "30, 551, 1840, 3826, 5894, 8464, 17357",
        "35, 481, 1620, 3363, 5182, 7453, 15363",
        "40, 427, 1448, 3003, 4626, 6659, 13785",
        "45, 385, 1310, 2716, 4180, 6020, 12506",
        "50, 350, 1197, 2481, 3816, 5495, 11449",
        "55, 321, 1102, 2286, 3513, 5058, 10561",
        "60, 297, 1023, 2122, 3258, 4689, 9805",
        "65, 277, 954, 1981, 3040, 4373, 9155",
        "70, 259, 895, 1860, 2852, 4101, 8590",
        "75, 244, 843, 1754, 2688, 3863, 8095",
        "80, 231.2, 797.8, 1661, 2545, 3654, 7658",
        "85, 219.6, 757.4, 1579, 2417, 3470, 7270"
    })
    void the_published_race_times_are_met_within_two_in_a_thousand(
            double vdot,
            double mile,
            double fiveK,
            double tenK,
            double fifteenK,
            double half,
            double marathon) {
        assertRaceTime(vdot, MILE_METERS, mile);
        assertRaceTime(vdot, 5_000, fiveK);
        assertRaceTime(vdot, 10_000, tenK);
        assertRaceTime(vdot, 15_000, fifteenK);
        assertRaceTime(vdot, 21_097.5, half);
        assertRaceTime(vdot, 42_195, marathon);
    }

    @Test
    void a_mark_outside_the_formula_has_no_vdot() {
        assertThat(Vdot.find(new Mark(1_499, Duration.ofMinutes(5)))).isEmpty();
        assertThat(Vdot.find(new Mark(50_000, Duration.ofHours(4)))).isEmpty();
        assertThat(Vdot.find(new Mark(1_500, Duration.ofSeconds(200)))).isEmpty();
        assertThat(Vdot.find(new Mark(42_195, Duration.ofMinutes(361)))).isEmpty();
    }

    @Test
    void a_mark_nobody_could_run_or_that_was_walked_has_no_vdot() {
        assertThat(Vdot.find(new Mark(10_000, Duration.ofMinutes(20)))).isEmpty();
        assertThat(Vdot.find(new Mark(5_000, Duration.ofMinutes(60)))).isEmpty();
    }

    @Test
    void what_is_out_of_range_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vdot(19.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vdot(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Vdot.of(50_000, Duration.ofHours(4)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vdot(50).raceTime(400));
    }

    private static void assertRaceTime(double vdot, double meters, double publishedSeconds) {
        double seconds = new Vdot(vdot).raceTime(meters).toNanos() / 1e9;
        // Half a second is what the table's rounding alone can be off.
        double allowed = Math.max(publishedSeconds * 0.002, 0.5);
        assertThat(seconds).as("%s m", meters).isCloseTo(publishedSeconds, within(allowed));
    }
}
