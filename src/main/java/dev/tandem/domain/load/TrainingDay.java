package dev.tandem.domain.load;

import java.time.LocalDate;

/** What was logged on one day, duplicates counted once. */
public record TrainingDay(
        LocalDate date,
        int runs,
        double runMeters,
        double longestRunMeters,
        int strengthSessions,
        double load) {}
