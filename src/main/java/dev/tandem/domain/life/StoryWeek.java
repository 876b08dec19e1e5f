package dev.tandem.domain.life;

import dev.tandem.domain.plan.Phase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A week of a plan with all its sessions, as they stand and as they were planned. */
public record StoryWeek(int number, LocalDate startDate, Phase phase, List<Standing> sessions) {
    public StoryWeek {
        sessions = List.copyOf(sessions);
    }

    public LocalDate endDate() {
        return startDate.plusDays(6);
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(startDate) && !date.isAfter(endDate());
    }

    /** The sessions that may still become others, in the order in which they are done. */
    Stream<Standing> open(LocalDate today) {
        return sessions.stream().filter(session -> session.isOpen(today));
    }

    /** What the week was before anything eased it. */
    WeekSums planned() {
        return WeekSums.of(sessions.stream().map(Standing::planned));
    }
}
