package dev.tandem.platform.request;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When something that somebody is let do ends by itself: the member {@code until} of a request. */
public final class Ending {

    private Ending() {}

    /** To the microsecond, as it is stored; 400 unless it is still to come. */
    public static @Nullable Instant later(@Nullable OffsetDateTime until, Instant now) {
        if (until == null) {
            return null;
        }
        if (!until.toInstant().isAfter(now)) {
            throw Problems.badField("/until", "out-of-range", Message.of("fault.in-future"));
        }
        return until.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** As a request would say it. */
    public static @Nullable OffsetDateTime of(@Nullable Instant end) {
        return end == null ? null : end.atOffset(ZoneOffset.UTC);
    }
}
