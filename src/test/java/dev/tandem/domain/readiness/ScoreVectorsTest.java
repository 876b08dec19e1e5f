package dev.tandem.domain.readiness;

import static dev.tandem.fixture.Mornings.TODAY;
import static dev.tandem.fixture.Mornings.usualDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tandem.domain.science.Vector;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The worked examples of the score (J3): four weeks of usual days behind them, or none. */
class ScoreVectorsTest {
    private static final Map<String, Marker> ITEMS =
            Map.of(
                    "fatigue", Marker.FATIGUE,
                    "soreness", Marker.SORENESS,
                    "stress", Marker.STRESS,
                    "mood", Marker.MOOD,
                    "sleepq", Marker.SLEEP_QUALITY);

    @TestFactory
    Stream<DynamicTest> every_worked_score_comes_out() {
        return vectors().map(vector -> dynamicTest(vector.name(), () -> check(vector)));
    }

    @Test
    void there_are_as_many_as_were_given() {
        assertThat(vectors()).hasSize(8);
    }

    private static Stream<Vector> vectors() {
        return Vector.all().stream().filter(vector -> vector.item().equals("J3"));
    }

    private static void check(Vector vector) {
        var components = Weighing.weigh(gauges(vector), Tuning.PUBLISHED);
        assertThat(Weighing.score(components))
                .isCloseTo(vector.output().get("R").asDouble(), within(vector.tolerance()));
        assertThat(Weighing.coverage(components))
                .isEqualTo(vector.output().get("coverage").asDouble());
    }

    private static List<Gauge> gauges(Vector vector) {
        int days = vector.name().contains("cold start") ? 0 : 28;
        var usual =
                new Usual(new Morning(TODAY, 36, null, usualDays(days), LoadState.UNKNOWN, false));
        var gauges = new ArrayList<Gauge>();
        vector.input()
                .properties()
                .forEach(it -> gauges.add(gauge(it.getKey(), it.getValue().asDouble(), usual)));
        return gauges;
    }

    /** Deviations of the wearable markers and the strain of load are given as they are. */
    private static Gauge gauge(String name, double value, Usual usual) {
        return switch (name) {
            case "sleeph" -> Gauge.sleep(value, usual.sleep());
            case "hrv_z" -> new Gauge(Marker.HRV, 4, null, value, Strain.relative(value));
            case "rhr_z" ->
                    new Gauge(Marker.RESTING_HEART_RATE, 50, null, value, Strain.relative(value));
            case "load_g" -> new Gauge(Marker.LOAD, 1, null, null, value);
            default -> Gauge.item(ITEMS.get(name), (int) value, usual.item(ITEMS.get(name)));
        };
    }
}
