package dev.tandem.domain.recommendation;

import dev.tandem.domain.load.TrainingDay;

import java.time.LocalDate;

/** What was logged before today. */
final class Logged {
    private Logged() {}

    /** Sessions after a day and before today; a day of only other training counts as one. */
    static long sessionsSince(LocalDate day, Case one) {
        return one.situation()
                .training()
                .history()
                .between(day.plusDays(1), one.date().minusDays(1))
                .mapToLong(Logged::sessions)
                .sum();
    }

    /** Load of a span of days, both ends included, in AU. */
    static double load(LocalDate from, LocalDate to, Case one) {
        return one.situation()
                .training()
                .history()
                .between(from, to)
                .mapToDouble(TrainingDay::load)
                .sum();
    }

    static boolean isTraining(TrainingDay day) {
        return day.runs() + day.strengthSessions() > 0;
    }

    private static long sessions(TrainingDay day) {
        long counted = day.runs() + (long) day.strengthSessions();
        return counted == 0 && day.load() > 0 ? 1 : counted;
    }
}
