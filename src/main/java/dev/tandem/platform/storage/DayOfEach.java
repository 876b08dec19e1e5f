package dev.tandem.platform.storage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A day for each of some athletes: today is not the same everywhere. Rows are asked for from the
 * first of the days to the last, three at most if all are today, and then picked.
 */
public record DayOfEach(Map<UUID, LocalDate> days) {

    private static final LocalDate NONE = LocalDate.EPOCH;

    public List<UUID> athletes() {
        return List.copyOf(days.keySet());
    }

    public LocalDate first() {
        return days.isEmpty() ? NONE : Collections.min(days.values());
    }

    public LocalDate last() {
        return days.isEmpty() ? NONE : Collections.max(days.values());
    }

    public boolean isThat(UUID athleteId, LocalDate date) {
        return date.equals(days.get(athleteId));
    }
}
