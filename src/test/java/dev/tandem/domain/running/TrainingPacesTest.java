package dev.tandem.domain.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tandem.domain.unit.Pace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Comparator;

class TrainingPacesTest {

    /**
     * The published rows in s/km: easy fast, easy slow, marathon, threshold, interval; R per 400.
     */
    @ParameterizedTest(name = "VDOT {0}")
    @CsvSource({
        "40, 356, 398, 329, 306, 282, 104",
        "45, 323, 363, 297, 278, 256, 94",
        "50, 296, 334, 271, 255, 235, 87",
        "55, 274, 310, 250, 236, 217, 81",
        "60, 255, 289, 232, 220, 203, 75",
        "65, 239, 271, 217, 206, 190, 70",
        "70, 224, 255, 204, 194, 179, 65",
        "75, 212, 241, 192, 184, 169, 61",
        "80, 201, 229, 181, 174, 161, 58",
        "85, 191, 218, 172, 166, 153, 55"
    })
    void the_published_paces_are_met(
            double vdot,
            double easyFast,
            double easySlow,
            double marathon,
            double threshold,
            double interval,
            double repetition) {
        var paces = TrainingPaces.of(new Vdot(vdot));
        assertPace(paces.easyFast(), easyFast, 0.012);
        assertPace(paces.easySlow(), easySlow, 0.01);
        // The published pace and the published race time of a row differ by up to 0.7 %.
        assertPace(paces.marathon(), marathon, 0.008);
        assertPace(paces.threshold(), threshold, 0.006);
        assertPace(paces.interval(), interval, 0.008);
        assertThat(repetitionSeconds(paces)).isCloseTo(repetition, within(1.5));
    }

    /** The book gives 400 m in place of kilometres here. */
    @ParameterizedTest(name = "VDOT {0}")
    @CsvSource({"30, 447, 494, 423, 384, 142, 134", "35, 396, 441, 370, 340, 125, 117"})
    void the_slowest_published_rows_are_met(
            double vdot,
            double easyFast,
            double easySlow,
            double marathon,
            double threshold,
            double interval400,
            double repetition) {
        var paces = TrainingPaces.of(new Vdot(vdot));
        assertPace(paces.easyFast(), easyFast, 0.012);
        assertPace(paces.easySlow(), easySlow, 0.01);
        assertPace(paces.threshold(), threshold, 0.006);
        // The published marathon pace of these rows is up to 3 % off the published marathon time.
        assertPace(paces.marathon(), marathon, 0.03);
        assertThat(paces.interval().secondsPerKm() * 0.4).isCloseTo(interval400, within(1.5));
        assertThat(repetitionSeconds(paces)).isCloseTo(repetition, within(1.5));
    }

    @Test
    void repetitions_get_faster_without_a_step_back_from_45_to_50() {
        var seconds = new ArrayList<Double>();
        for (double vdot = 44; vdot <= 51; vdot += 1) {
            seconds.add(repetitionSeconds(TrainingPaces.of(new Vdot(vdot))));
        }
        assertThat(seconds).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static double repetitionSeconds(TrainingPaces paces) {
        return paces.repetition400Meters().toNanos() / 1e9;
    }

    private static void assertPace(Pace actual, double published, double share) {
        // The table is rounded to the second, which is half a second by itself.
        double allowed = Math.max(published * share, 0.5);
        assertThat(actual.secondsPerKm()).isCloseTo(published, within(allowed));
    }
}
