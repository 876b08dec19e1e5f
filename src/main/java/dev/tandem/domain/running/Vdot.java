package dev.tandem.domain.running;

import static dev.tandem.domain.science.RunningScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.unit.Pace;

import java.time.Duration;
import java.util.Optional;

/**
 * Running fitness as one number, the oxygen uptake in ml/kg/min that a mark is worth; 20 to 90.
 * Marks from 1500 m to the marathon and from 3.5 to 360 minutes count; reproduces the book's race
 * table within 0.2 %.
 */
@Cited(
        value = "F1",
        confidence = Confidence.STRONG,
        by = {Citation.DANIELS_GILBERT_1979, Citation.DANIELS_2014})
public record Vdot(double value) {

    /** Bisecting from 1 to 1200 minutes this often ends well below a millisecond. */
    private static final int BISECTIONS = 60;

    private static final double LONGEST_RACE_MINUTES = 1200;

    public Vdot {
        if (!VDOT_RANGE.contains(value)) {
            throw new IllegalArgumentException("VDOT is between 20 and 90: " + value);
        }
    }

    /** The VDOT of a mark; {@link IllegalArgumentException} where the formula does not hold. */
    public static Vdot of(double distanceMeters, Duration time) {
        return find(new Mark(distanceMeters, time))
                .orElseThrow(
                        () -> new IllegalArgumentException("No VDOT for " + distanceMeters + " m"));
    }

    /** The VDOT of a mark, empty where the formula does not hold. */
    public static Optional<Vdot> find(Mark mark) {
        if (!VDOT_DISTANCE_METERS.contains(mark.distanceMeters())
                || !VDOT_MINUTES.contains(mark.minutes())) {
            return Optional.empty();
        }
        return Optional.of(valueOf(mark.distanceMeters(), mark.minutes()))
                .filter(VDOT_RANGE::contains)
                .map(Vdot::new);
    }

    /** The fitness that a pace costs a share (0-1) of, empty outside 20 to 90. */
    public static Optional<Vdot> find(Pace pace, double share) {
        return Optional.of(oxygenCost(pace.metersPerMinute()) / share)
                .filter(VDOT_RANGE::contains)
                .map(Vdot::new);
    }

    /** The time this fitness is worth over a distance of 1500 m to the marathon. */
    public Duration raceTime(double distanceMeters) {
        if (!VDOT_DISTANCE_METERS.contains(distanceMeters)) {
            throw new IllegalArgumentException("No race time for " + distanceMeters + " m");
        }
        double fast = 1;
        double slow = LONGEST_RACE_MINUTES;
        for (int step = 0; step < BISECTIONS; step++) {
            double middle = (fast + slow) / 2;
            if (valueOf(distanceMeters, middle) > value) {
                fast = middle;
            } else {
                slow = middle;
            }
        }
        return Duration.ofNanos(Math.round((fast + slow) / 2 * 60e9));
    }

    /** The pace that costs a share (0-1) of this fitness: the positive root of the cost curve. */
    public Pace paceAt(double share) {
        double a = VO2_PER_SQUARED_SPEED;
        double b = VO2_PER_METER_PER_MINUTE;
        double root = Math.sqrt(b * b + 4 * a * (value * share - VO2_CONSTANT));
        return Pace.ofMetersPerMinute((root - b) / (2 * a));
    }

    /** What is left of it, as a share of 0-1, never below the least that is given. */
    public Vdot times(double share) {
        return new Vdot(VDOT_RANGE.clamp(value * share));
    }

    private static double valueOf(double distanceMeters, double minutes) {
        return oxygenCost(distanceMeters / minutes) / sustainableShare(minutes);
    }

    /** Oxygen cost in ml/kg/min of a speed in m/min. */
    private static double oxygenCost(double speed) {
        return VO2_CONSTANT
                + VO2_PER_METER_PER_MINUTE * speed
                + VO2_PER_SQUARED_SPEED * speed * speed;
    }

    /** Share of the maximal uptake that can be held for some minutes. */
    private static double sustainableShare(double minutes) {
        return SHARE_CONSTANT
                + SHARE_SLOW_FACTOR * Math.exp(-SHARE_SLOW_RATE_PER_MINUTE * minutes)
                + SHARE_FAST_FACTOR * Math.exp(-SHARE_FAST_RATE_PER_MINUTE * minutes);
    }
}
