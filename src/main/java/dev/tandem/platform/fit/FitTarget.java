package dev.tandem.platform.fit;

import dev.tandem.domain.running.Target;

import org.jspecify.annotations.Nullable;

/** What a step aims at, in FIT's numbers: speed in mm/s, heart rate in beats a minute plus 100. */
record FitTarget(@Nullable Long type, long value, @Nullable Long low, @Nullable Long high) {
    private static final long SPEED = 0;
    private static final long HEART_RATE = 1;
    private static final long OPEN = 2;

    /** Below this a number would be a percentage of the maximal heart rate. */
    private static final int BEATS_OFFSET = 100;

    private static final double MILLIMETERS_PER_KILOMETER = 1_000_000;

    /** No zone of the device, but an own range: target value 0. */
    static FitTarget of(@Nullable Target target) {
        return switch (target) {
            case Target.Pace(int fastest, int slowest) ->
                    new FitTarget(SPEED, 0, speed(slowest), speed(fastest));
            case Target.HeartRate(int lowest, int highest) ->
                    new FitTarget(
                            HEART_RATE,
                            0,
                            (long) lowest + BEATS_OFFSET,
                            (long) highest + BEATS_OFFSET);
            case Target.Rpe _ -> new FitTarget(OPEN, 0, null, null);
            case null -> new FitTarget(OPEN, 0, null, null);
        };
    }

    /** How often the steps of a repeat are done stands where others have their target. */
    static FitTarget times(int times) {
        return new FitTarget(null, times, null, null);
    }

    private static long speed(int secondsPerKm) {
        return Math.round(MILLIMETERS_PER_KILOMETER / secondsPerKm);
    }
}
