package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A marker that sinks slowly: the mean of 28 days is more than half a standard deviation worse than
 * that of 60, so that a sinking baseline does not make itself normal. Both means are in the
 * marker's own unit, and the limit is the lowest recent mean that is no decline yet.
 */
@Cited(value = "J2", confidence = Confidence.DESIGN_DEFAULT)
public record SlowDecline(Marker marker, double recent, double usual, double limit) {

    /** All markers that sink, of those of which less is worse: the items and the hours of sleep. */
    public static List<SlowDecline> on(Morning morning) {
        var usual = new Usual(morning);
        return Stream.concat(Reported.ITEMS.stream(), Stream.of(Marker.SLEEP_HOURS))
                .flatMap(marker -> of(usual, marker).stream())
                .toList();
    }

    private static Optional<SlowDecline> of(Usual usual, Marker marker) {
        var recent = usual.recent(marker);
        var window = usual.window(marker);
        boolean isKnown = recent.size() >= BaselineScience.MARKER_BASELINE_MIN_DAYS;
        if (!isKnown || window.size() == recent.size()) {
            return Optional.empty();
        }
        var baseline = marker == Marker.SLEEP_HOURS ? usual.sleep() : usual.item(marker);
        double mean = Baseline.mean(window);
        double limit = mean - BaselineScience.CHRONIC_DECLINE_SD * baseline.spread();
        double lately = Baseline.mean(recent);
        return lately < limit
                ? Optional.of(new SlowDecline(marker, lately, mean, limit))
                : Optional.empty();
    }
}
