package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Heart-rate variability whose week's mean stays below the usual range, half a standard deviation
 * under the usual, at the last readings of a week, today's among them. Days without a reading break
 * neither way.
 */
@Cited(
        value = {"C5", "J9"},
        confidence = Confidence.DESIGN_DEFAULT)
public final class LowVariability {
    private LowVariability() {}

    /** Whether the last three readings, today's the newest, were all low. */
    public static boolean lasts(Morning morning) {
        var checkIn = morning.checkIn();
        if (checkIn == null || Reported.reading(Marker.HRV, morning.markers()) == null) {
            return false;
        }
        int days = BaselineScience.LOW_VARIABILITY_DAYS;
        var read = readings(morning).limit(days).toList();
        return read.size() == days
                && read.stream().allMatch(date -> isLow(on(date, checkIn, morning)));
    }

    /** Days of this week with a reading, newest first. */
    private static Stream<LocalDate> readings(Morning morning) {
        var oldest = morning.date().minusDays(BaselineScience.MARKER_RECENT_DAYS - 1);
        var earlier =
                morning.diary()
                        .between(oldest, morning.date().minusDays(1))
                        .filter(day -> Reported.value(Marker.HRV, day.checkIn()) != null)
                        .map(JudgedDay::date)
                        .toList()
                        .reversed();
        return Stream.concat(Stream.of(morning.date()), earlier.stream());
    }

    private static Morning on(LocalDate date, CheckIn today, Morning morning) {
        var checkIn = morning.diary().on(date).map(JudgedDay::checkIn).orElse(today);
        var before = morning.diary().before(date);
        return new Morning(date, morning.age(), checkIn, before, LoadState.UNKNOWN, false);
    }

    private static boolean isLow(Morning morning) {
        return Gauges.of(morning).stream()
                .filter(gauge -> gauge.marker() == Marker.HRV)
                .map(Gauge::z)
                .anyMatch(z -> z != null && z > BaselineScience.HRV_WORTHWHILE_CHANGE_SD);
    }
}
