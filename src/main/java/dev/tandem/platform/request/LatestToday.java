package dev.tandem.platform.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;

import java.time.Clock;
import java.time.ZoneOffset;

/**
 * The clock of annotations such as {@code @PastOrPresent}: where the day begins first. So they
 * refuse, with all other faults, what is in the future everywhere; the rest is for the service,
 * which knows the athlete's zone.
 */
@ApplicationScoped
public class LatestToday implements ClockProvider {
    /** What is said of a date that may not be in the future. */
    public static final String NOT_IN_FUTURE = "must not be in the future";

    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    private final Clock clock;

    public LatestToday(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock.withZone(FIRST_TO_SEE_A_DAY);
    }
}
