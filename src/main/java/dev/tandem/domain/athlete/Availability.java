package dev.tandem.domain.athlete;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which weekdays somebody can train, at most one entry a day, Monday first. */
public record Availability(List<DayAvailability> days) {
    public Availability {
        days = days.stream().sorted(Comparator.comparing(DayAvailability::day)).toList();
        if (days.stream().map(DayAvailability::day).distinct().count() < days.size()) {
            throw new IllegalArgumentException("a weekday appears twice");
        }
    }

    public Optional<DayAvailability> on(DayOfWeek day) {
        return days.stream().filter(entry -> entry.day() == day).findFirst();
    }
}
