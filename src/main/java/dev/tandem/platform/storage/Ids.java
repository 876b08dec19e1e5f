package dev.tandem.platform.storage;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** New ids: UUIDv7 (RFC 9562), each greater than the one before in this process. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int FRACTION_BITS = 12;
    private static final int NANOS_PER_MILLI = 1_000_000;

    /**
     * Milliseconds and, below them, 12 bits of a fraction that also count on within one instant.
     */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        var now = ticks(CLOCK.instant());
        var ticks = LAST.updateAndGet(last -> Math.max(last + 1, now));
        var millis = ticks >>> FRACTION_BITS;
        var fraction = ticks & 0xFFF;
        var high = (millis << 16) | 0x7000L | fraction;
        var low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The smallest id that is made at an instant or later. */
    public static UUID firstAt(Instant instant) {
        return new UUID((instant.toEpochMilli() << 16) | 0x7000L, 0x8000000000000000L);
    }

    private static long ticks(Instant now) {
        long fraction =
                (now.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MILLI)
                        * (1L << FRACTION_BITS)
                        / NANOS_PER_MILLI;
        return (now.toEpochMilli() << FRACTION_BITS) | fraction;
    }
}
