package dev.tandem.domain.load;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The logged days before a plan or a decision, oldest first; days without a session are left out.
 */
public record TrainingHistory(List<TrainingDay> days) {
    public static final TrainingHistory NONE = new TrainingHistory(List.of());

    public TrainingHistory {
        days = List.copyOf(days);
    }

    /** The days of a span, both ends included. */
    public Stream<TrainingDay> between(LocalDate from, LocalDate to) {
        return days.stream().filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to));
    }

    /** The longest single run of a span, 0 without one. */
    public double longestRunMeters(LocalDate from, LocalDate to) {
        return between(from, to).mapToDouble(TrainingDay::longestRunMeters).max().orElse(0);
    }

    /** All running of a span. */
    public double runMeters(LocalDate from, LocalDate to) {
        return between(from, to).mapToDouble(TrainingDay::runMeters).sum();
    }
}
