package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.ReadinessScience;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All markers that can be read this morning. A check-in without any marker says nothing, and then
 * load alone says nothing either (R26).
 */
final class Gauges {
    private final Morning morning;
    private final Usual usual;

    private Gauges(Morning morning) {
        this.morning = morning;
        this.usual = new Usual(morning);
    }

    static List<Gauge> of(Morning morning) {
        return new Gauges(morning).read();
    }

    private List<Gauge> read() {
        var gauges = new ArrayList<Gauge>();
        items().forEach(gauges::add);
        var hours = morning.markers().sleepHours();
        if (hours != null) {
            gauges.add(Gauge.sleep(hours, usual.sleep()));
        }
        rolling(Marker.HRV).forEach(gauges::add);
        rolling(Marker.RESTING_HEART_RATE).forEach(gauges::add);
        if (!gauges.isEmpty() && knowsLoad()) {
            gauges.add(Gauge.load(morning.load()));
        }
        return List.copyOf(gauges);
    }

    private Stream<Gauge> items() {
        return Reported.ITEMS.stream()
                .flatMap(item -> item(item, Reported.item(item, morning.feelings())));
    }

    private Stream<Gauge> item(Marker marker, @Nullable Integer value) {
        return value == null
                ? Stream.empty()
                : Stream.of(Gauge.item(marker, value, usual.item(marker)));
    }

    /** The mean of the last seven days, if today has a reading and the days before enough. */
    private Stream<Gauge> rolling(Marker marker) {
        var today = Reported.reading(marker, morning.markers());
        var baseline = usual.rolling(marker);
        if (today == null || baseline == null) {
            return Stream.empty();
        }
        var week = new ArrayList<>(usual.currentWeek(marker));
        week.add(today);
        return week.size() < BaselineScience.MARKER_RECENT_MIN_READINGS
                ? Stream.empty()
                : Stream.of(Gauge.rolling(marker, Baseline.mean(week), baseline));
    }

    private boolean knowsLoad() {
        return morning.load().historyDays() >= ReadinessScience.LOAD_STRAIN_MIN_DAYS
                && morning.load().yesterday().fitness() > 0;
    }
}
