package dev.tandem.progress;

import dev.tandem.domain.progress.Achievement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The best of a mark, when it was set, and the benchmark it was set in if it was one. */
record Best(Achievement achieved, LocalDate date, @Nullable UUID benchmarkId) {
    /** Of equals the earlier one stands. */
    Best orBetter(Best other) {
        if (other.achieved.isBetterThan(achieved)) {
            return other;
        }
        return !achieved.isBetterThan(other.achieved) && other.date.isBefore(date) ? other : this;
    }
}
