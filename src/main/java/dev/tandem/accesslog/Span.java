package dev.tandem.accesslog;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** From an instant up to but without another. */
record Span(Instant from, Instant until) {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** Whole days of a calendar, the last one with them; open where no day is said. */
    static Span of(@Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        return new Span(
                from == null ? EARLIEST : from.atStartOfDay(zone).toInstant(),
                to == null ? LATEST : to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
