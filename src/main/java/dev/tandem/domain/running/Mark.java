package dev.tandem.domain.running;

import java.time.Duration;

/** A distance run as fast as possible, in a race or a time trial. */
public record Mark(double distanceMeters, Duration time) {

    public Mark {
        if (!(distanceMeters > 0) || !time.isPositive()) {
            throw new IllegalArgumentException("a mark has a distance and a time");
        }
    }

    public double seconds() {
        return time.toNanos() / 1e9;
    }

    public double minutes() {
        return seconds() / 60;
    }
}
