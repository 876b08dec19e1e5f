package dev.tandem.domain.plan.diff;

import dev.tandem.domain.plan.PlanChange;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.unit.Message;

/** How a difference between two states of a session is said. */
final class DiffWords {
    private DiffWords() {}

    static Message of(PlanChange.Kind kind, PlannedSession before, PlannedSession after) {
        return switch (kind) {
            case MOVED -> moved(before, after);
            case EASED, REPLACED -> other(before, after);
            case SKIPPED -> say("skipped");
            case ADDED -> say("again");
            case DROPPED -> say("rest");
        };
    }

    private static Message moved(PlannedSession before, PlannedSession after) {
        if (before.date().equals(after.date())) {
            return switch (after.dayPart()) {
                case AM -> say("am");
                case PM -> say("pm");
                case ANY -> say("any");
            };
        }
        return say("moved", Message.day(after.date()), Message.day(before.date()));
    }

    private static Message other(PlannedSession before, PlannedSession after) {
        var was = before.workout().outline();
        var is = after.workout().outline();
        if (!InEnglish.isSame(was.title(), is.title())) {
            return say("title", is.title(), was.title());
        }
        return was.durationMinutes() == is.durationMinutes()
                ? say("contents")
                : say("minutes", is.durationMinutes(), was.durationMinutes());
    }

    static Message say(String key, Object... args) {
        return Message.of("diff." + key, args);
    }
}
