package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.ReadinessScience;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What to say about a morning beside its score: little data, a slow decline, HRV out of range. */
@Cited(
        value = {"C5", "J2", "J4"},
        confidence = Confidence.DESIGN_DEFAULT)
final class Notices {
    private Notices() {}

    static List<Notice> of(Morning morning, List<Gauge> gauges, double coverage) {
        var notices = new ArrayList<Notice>();
        if (gauges.isEmpty()) {
            notices.add(notice(Notice.Code.NOTHING_REPORTED, "readiness.notice.nothing"));
        } else if (coverage < ReadinessScience.COVERAGE_LOW_BELOW) {
            notices.add(notice(Notice.Code.LIMITED_DATA, "readiness.notice.limited"));
        }
        SlowDecline.on(morning).stream()
                .map(SlowDecline::marker)
                .map(marker -> notice(Notice.Code.SLOW_DECLINE, decline(marker)))
                .forEach(notices::add);
        var range = hrvRange(gauges);
        if (range != null) {
            notices.add(range);
        }
        return List.copyOf(notices);
    }

    /** Outside half a standard deviation around the usual; above it only when also tired. */
    private static @Nullable Notice hrvRange(List<Gauge> gauges) {
        double hrv = deviation(Marker.HRV, gauges);
        if (hrv > BaselineScience.HRV_WORTHWHILE_CHANGE_SD) {
            return notice(Notice.Code.HRV_BELOW_RANGE, "readiness.notice.hrv-below");
        }
        boolean isTired =
                deviation(Marker.FATIGUE, gauges) >= BaselineScience.HRV_HIGH_FLAG_FATIGUE_Z;
        return hrv < -BaselineScience.HRV_WORTHWHILE_CHANGE_SD && isTired
                ? notice(Notice.Code.HRV_ABOVE_RANGE, "readiness.notice.hrv-above")
                : null;
    }

    private static double deviation(Marker marker, List<Gauge> gauges) {
        return gauges.stream()
                .filter(gauge -> gauge.marker() == marker)
                .map(Gauge::z)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0.0);
    }

    private static String decline(Marker marker) {
        return "readiness.notice.decline." + marker.field();
    }

    private static Notice notice(Notice.Code code, String key) {
        return new Notice(code, Message.of(key));
    }
}
