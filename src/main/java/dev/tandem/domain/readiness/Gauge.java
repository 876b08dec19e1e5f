package dev.tandem.domain.readiness;

import org.jspecify.annotations.Nullable;

/**
 * One marker as it stands today, before it is weighed: its value, what is usual (absent for load),
 * the deviation z (positive is worse) and the strain from 0 to 1.
 */
record Gauge(
        Marker marker,
        double value,
        @Nullable Baseline baseline,
        @Nullable Double z,
        double strain) {

    /** A 1-5 item; lower is worse. */
    static Gauge item(Marker marker, int item, Baseline baseline) {
        double z = -baseline.deviation(item);
        return new Gauge(marker, item, baseline, z, Strain.ofItem(item, z));
    }

    /** Hours of sleep; fewer are worse. */
    static Gauge sleep(double hours, Baseline baseline) {
        double z = -baseline.deviation(hours);
        return new Gauge(Marker.SLEEP_HOURS, hours, baseline, z, Strain.ofSleep(hours, z));
    }

    /** A marker that only its own usual gives a meaning to. */
    static Gauge rolling(Marker marker, double value, Baseline baseline) {
        double deviation = baseline.deviation(value);
        double z = marker == Marker.HRV ? -deviation : deviation;
        return new Gauge(marker, value, baseline, z, Strain.relative(z));
    }

    /** Fatigue of training as a multiple of fitness. */
    static Gauge load(LoadState load) {
        var state = load.yesterday();
        double ratio = state.fatigue() / state.fitness();
        return new Gauge(Marker.LOAD, ratio, null, null, Strain.ofLoad(state));
    }
}
