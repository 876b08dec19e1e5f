package dev.tandem.goal;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** What of a goal can be judged only with the day in hand. */
final class GoalRules {
    private static final int MOST_YEARS_AHEAD = 5;

    private GoalRules() {}

    static void admit(Goal goal, LocalDate today) {
        var date = dateOf(goal);
        if (date != null && !date.isAfter(today)) {
            throw refused(Message.of("fault.in-future"));
        }
        if (date != null && date.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw refused(Message.of("fault.within-years", MOST_YEARS_AHEAD));
        }
    }

    /** A date that stays as it is may have passed: a race that was run can still be renamed. */
    static void admitChange(Goal before, Goal after, LocalDate today) {
        if (!Objects.equals(dateOf(before), dateOf(after))) {
            admit(after, today);
        }
    }

    private static @Nullable LocalDate dateOf(Goal goal) {
        return switch (goal) {
            case Goal.Race race -> race.date();
            case Goal.LiftTarget lift -> lift.date();
            case Goal.GeneralFitness _ -> null;
        };
    }

    private static RuntimeException refused(Message detail) {
        return Problems.badField("/date", "out-of-range", detail);
    }
}
