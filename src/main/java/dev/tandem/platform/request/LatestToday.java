package dev.tandem.platform.request;

import dev.tandem.domain.unit.Message;

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
    /** What an annotation says of a date that may not be in the future. */
    public static final String NOT_IN_FUTURE = "{fault.not-in-future}";

    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    private final Clock clock;

    public LatestToday(Clock clock) {
        this.clock = clock;
    }

    /** What is said of a date that may not be in the future. */
    public static Message notInFuture() {
        return Message.of("fault.not-in-future");
    }

    @Override
    public Clock getClock() {
        return clock.withZone(FIRST_TO_SEE_A_DAY);
    }
}
