package dev.tandem.domain.unit;

import java.time.Duration;
import java.util.Locale;

/** A running pace in seconds per kilometre; the smaller number is the faster pace. */
public record Pace(double secondsPerKm) implements Comparable<Pace> {

    private static final double NANOS_PER_SECOND = 1e9;

    public Pace {
        if (!(secondsPerKm > 0) || Double.isInfinite(secondsPerKm)) {
            throw new IllegalArgumentException("a pace takes some time: " + secondsPerKm);
        }
    }

    public static Pace of(double distanceMeters, Duration time) {
        return new Pace(time.toNanos() / NANOS_PER_SECOND / distanceMeters * 1000);
    }

    public static Pace ofMetersPerMinute(double speed) {
        return new Pace(60_000 / speed);
    }

    public double metersPerMinute() {
        return 60_000 / secondsPerKm;
    }

    public double metersPerSecond() {
        return 1000 / secondsPerKm;
    }

    public Duration timeFor(double distanceMeters) {
        return Duration.ofNanos(
                Math.round(secondsPerKm * distanceMeters / 1000 * NANOS_PER_SECOND));
    }

    /** Distance covered in a time, in metres. */
    public double metersIn(Duration time) {
        return time.toNanos() / NANOS_PER_SECOND * metersPerSecond();
    }

    /** Faster paces come first. */
    @Override
    public int compareTo(Pace other) {
        return Double.compare(secondsPerKm, other.secondsPerKm);
    }

    /** As a runner writes it: 4:30 for 270 s/km, rounded to the second. */
    @Override
    public String toString() {
        var seconds = Math.round(secondsPerKm);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
