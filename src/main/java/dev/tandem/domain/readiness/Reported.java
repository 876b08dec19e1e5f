package dev.tandem.domain.readiness;

import dev.tandem.domain.science.BaselineScience;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Markers as a check-in reports them, in the unit they are compared in. */
final class Reported {
    /** The five items, 1 to 5. */
    static final List<Marker> ITEMS =
            List.of(
                    Marker.FATIGUE,
                    Marker.SORENESS,
                    Marker.SLEEP_QUALITY,
                    Marker.STRESS,
                    Marker.MOOD);

    private Reported() {}

    static @Nullable Integer item(Marker marker, CheckIn.Feelings feelings) {
        return switch (marker) {
            case FATIGUE -> feelings.fatigue();
            case SORENESS -> feelings.soreness();
            case SLEEP_QUALITY -> feelings.sleepQuality();
            case STRESS -> feelings.stress();
            case MOOD -> feelings.mood();
            case SLEEP_HOURS, HRV, RESTING_HEART_RATE, LOAD -> null;
        };
    }

    /** Hours, ln ms or beats a minute; a variability outside its valid range is no reading. */
    static @Nullable Double reading(Marker marker, CheckIn.Markers markers) {
        return switch (marker) {
            case SLEEP_HOURS -> markers.sleepHours();
            case HRV -> variability(markers.hrvRmssdMs());
            case RESTING_HEART_RATE -> asDouble(markers.restingHeartRateBpm());
            case FATIGUE, SORENESS, SLEEP_QUALITY, STRESS, MOOD, LOAD -> null;
        };
    }

    /** An item or a reading, whichever the marker is. */
    static @Nullable Double value(Marker marker, CheckIn checkIn) {
        var item = item(marker, checkIn.feelings());
        return item == null ? reading(marker, checkIn.markers()) : asDouble(item);
    }

    private static @Nullable Double variability(@Nullable Double milliseconds) {
        return milliseconds == null || !BaselineScience.HRV_RMSSD_VALID_MS.contains(milliseconds)
                ? null
                : Double.valueOf(Math.log(milliseconds));
    }

    private static @Nullable Double asDouble(@Nullable Integer value) {
        return value == null ? null : Double.valueOf(value);
    }
}
