package dev.tandem.domain.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** When a session began, the athlete's day it counts for (fixed when taken in, R22), how long. */
public record Timing(OffsetDateTime startedAt, LocalDate date, int durationSeconds) {
    public Duration duration() {
        return Duration.ofSeconds(durationSeconds);
    }
}
