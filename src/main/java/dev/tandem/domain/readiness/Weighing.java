package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.ReadinessScience;
import dev.tandem.domain.unit.Message;

import java.util.List;
import java.util.Set;

/** Weighs gauges into points; the score is 70 and the sum of all points. */
@Cited({"J3", "R27", "R28"})
final class Weighing {
    /** Tenths that arithmetic leaves a hair below a half are rounded up all the same. */
    private static final double HAIR = 1e-9;

    private static final Set<Marker> SLEEP = Set.of(Marker.SLEEP_QUALITY, Marker.SLEEP_HOURS);

    private Weighing() {}

    static List<Component> weigh(List<Gauge> gauges, Tuning tuning) {
        boolean isSleepTwofold =
                gauges.stream().map(Gauge::marker).filter(SLEEP::contains).count() == SLEEP.size();
        return gauges.stream()
                .map(gauge -> component(gauge, weight(gauge, isSleepTwofold, tuning)))
                .toList();
    }

    /** Share of the score that is known, 0 to 1. */
    static double coverage(List<Component> components) {
        double sum = components.stream().mapToDouble(Component::weight).sum();
        return Math.min(1, Math.round(sum * 1e6) / 1e6);
    }

    /** The score, 0 to 100, half up to one decimal. */
    static double score(List<Component> components) {
        double exact =
                ReadinessScience.NEUTRAL_SCORE
                        + components.stream().mapToDouble(Component::points).sum();
        return Math.clamp(Math.floor(exact * 10 + 0.5 + HAIR) / 10, 0, 100);
    }

    private static double weight(Gauge gauge, boolean isSleepTwofold, Tuning tuning) {
        double whole = gauge.marker().weight(tuning);
        return isSleepTwofold && SLEEP.contains(gauge.marker()) ? whole / 2 : whole;
    }

    private static Component component(Gauge gauge, double weight) {
        var marker = gauge.marker();
        double points = -100 * weight * (gauge.strain() - ReadinessScience.NEUTRAL_STRAIN);
        return new Component(
                marker,
                shown(marker, gauge.value()),
                gauge.baseline() == null ? null : shown(marker, gauge.baseline().usual()),
                gauge.z(),
                weight,
                gauge.strain(),
                points,
                message(gauge));
    }

    private static Message message(Gauge gauge) {
        var baseline = gauge.baseline();
        var key = "readiness." + gauge.marker().field();
        double value = tenth(shown(gauge.marker(), gauge.value()));
        if (baseline == null) {
            return Message.of(key, value);
        }
        boolean isOwn = baseline.days() >= BaselineScience.PRIOR_MEAN_WEIGHT_DAYS;
        double usual = tenth(shown(gauge.marker(), baseline.usual()));
        return Message.of(isOwn ? key : key + ".assumed", value, usual);
    }

    /** Variability is compared as a logarithm and shown in milliseconds. */
    private static double shown(Marker marker, double value) {
        return marker == Marker.HRV ? Math.exp(value) : value;
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
