package dev.tandem.domain.session;

import dev.tandem.domain.science.PerformanceScience;
import dev.tandem.domain.science.PersistenceScience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A comparable session: its day, what is usual, what it was, and whether that is a drop. */
record Worse(LocalDate date, double usual, double latest, boolean isDrop) {

    /** The second drop among the newest sessions, given newest first and recent enough. */
    static Optional<Worse> second(LocalDate today, List<Worse> newestFirst) {
        var oldest = today.minusDays(PerformanceScience.NEWEST_WITHIN_DAYS);
        if (newestFirst.isEmpty() || newestFirst.getFirst().date().isBefore(oldest)) {
            return Optional.empty();
        }
        var drops = newestFirst.stream().filter(Worse::isDrop).toList();
        return drops.size() < PersistenceScience.PERFORMANCE_DROP_TIMES
                ? Optional.empty()
                : Optional.of(drops.reversed().get(PersistenceScience.PERFORMANCE_DROP_TIMES - 1));
    }
}
