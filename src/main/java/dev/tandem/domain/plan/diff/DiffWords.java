package dev.tandem.domain.plan.diff;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a difference between two states of a session is said. */
final class DiffWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private DiffWords() {}

    static String of(PlanChange.Kind kind, PlannedSession before, PlannedSession after) {
        return switch (kind) {
            case MOVED -> moved(before, after);
            case EASED, REPLACED -> other(before, after);
            case SKIPPED -> "It is skipped";
            case ADDED -> "It is planned again";
            case DROPPED -> "There is rest in its place";
        };
    }

    private static String moved(PlannedSession before, PlannedSession after) {
        if (before.date().equals(after.date())) {
            return switch (after.dayPart()) {
                case AM -> "It is in the morning";
                case PM -> "It is in the evening";
                case ANY -> "It has the day to itself";
            };
        }
        return day(after.date()) + " instead of " + day(before.date());
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String other(PlannedSession before, PlannedSession after) {
        var was = before.workout().outline();
        var is = after.workout().outline();
        if (!was.title().equals(is.title())) {
            return is.title() + " instead of " + was.title();
        }
        return was.durationMinutes() == is.durationMinutes()
                ? "The same minutes with other contents"
                : is.durationMinutes() + " minutes instead of " + was.durationMinutes();
    }
}
