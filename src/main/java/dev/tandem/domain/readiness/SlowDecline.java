package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

/**
 * A marker that sinks slowly: the mean of 28 days is more than half a standard deviation worse than
 * that of 60, so that a sinking baseline does not make itself normal.
 */
@Cited(value = "J2", confidence = Confidence.DESIGN_DEFAULT)
final class SlowDecline {
    private SlowDecline() {}

    /** For a marker of which less is worse: the items and the hours of sleep. */
    static boolean of(Usual usual, Marker marker) {
        var recent = usual.recent(marker);
        var window = usual.window(marker);
        boolean isKnown = recent.size() >= BaselineScience.MARKER_BASELINE_MIN_DAYS;
        if (!isKnown || window.size() == recent.size()) {
            return false;
        }
        var baseline = marker == Marker.SLEEP_HOURS ? usual.sleep() : usual.item(marker);
        double drift = Baseline.mean(window) - Baseline.mean(recent);
        return drift > BaselineScience.CHRONIC_DECLINE_SD * baseline.spread();
    }
}
