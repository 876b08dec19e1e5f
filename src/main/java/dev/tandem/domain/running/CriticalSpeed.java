package dev.tandem.domain.running;

import static dev.tandem.domain.science.CriticalSpeedScience.*;

import dev.tandem.domain.science.Citation;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Pace;

import java.util.Optional;

/**
 * The speed that can be held long, in m/s, and the distance in metres that can be run above it
 * once, from two all-out trials: distance = speed x time + reserve.
 */
@Cited(
        value = "A7",
        by = {Citation.MONOD_1965, Citation.JONES_2017})
public record CriticalSpeed(double metersPerSecond, double reserveMeters) {

    /** Empty where the trials are too short, too long, too alike, or give what cannot be true. */
    public static Optional<CriticalSpeed> of(Mark shorter, Mark longer) {
        if (!canBeCompared(shorter, longer)) {
            return Optional.empty();
        }
        double speed =
                (longer.distanceMeters() - shorter.distanceMeters())
                        / (longer.seconds() - shorter.seconds());
        var result = new CriticalSpeed(speed, shorter.distanceMeters() - speed * shorter.seconds());
        return Optional.of(result).filter(CriticalSpeed::canBeTrue);
    }

    public Pace pace() {
        return new Pace(1000 / metersPerSecond);
    }

    private static boolean canBeCompared(Mark shorter, Mark longer) {
        return shorter.seconds() >= SHORT_TRIAL_MIN_SECONDS
                && longer.seconds() <= LONG_TRIAL_MAX_SECONDS
                && longer.seconds() >= MIN_DURATION_RATIO * shorter.seconds();
    }

    private boolean canBeTrue() {
        return SPEED_METERS_PER_SECOND.contains(metersPerSecond)
                && RESERVE_METERS.contains(reserveMeters);
    }
}
