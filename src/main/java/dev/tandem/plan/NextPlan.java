package dev.tandem.plan;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The plan that would take an active one's place: what is not said is as it is there. */
record NextPlan(PlanEntity active, AthleteFile file, LocalDate today) {
    private static final int FEWEST_WEEKS = 2;
    private static final int MOST_WEEKS = 52;
    private static final int DAYS_A_WEEK = 7;

    NewPlan wanted(NewPlan asked) {
        var start = asked.startDate() == null ? nextWeek() : asked.startDate();
        var goalId = asked.goalId() == null ? goalId(start) : asked.goalId();
        return new NewPlan(goalId, start, weeks(asked, goalId, start), asked.replace());
    }

    /** A race says itself how long its plan is. */
    private @Nullable Integer weeks(NewPlan asked, @Nullable UUID goalId, LocalDate start) {
        if (asked.weeks() != null) {
            return asked.weeks();
        }
        return isRace(goalId) ? null : Integer.valueOf(weeksLeft(start));
    }

    /** Weeks begin where those of the active plan do, so that they can be compared. */
    private LocalDate nextWeek() {
        return active.weeks.stream()
                .map(WeekShape::startDate)
                .filter(date -> !date.isBefore(today))
                .findFirst()
                .orElseGet(() -> PlanDrafts.nextMonday(today));
    }

    /** A race that will be over is nothing to plan for. */
    private @Nullable UUID goalId(LocalDate start) {
        return file.goal(active.goalId)
                .filter(goal -> !(goal instanceof Goal.Race race && race.date().isBefore(start)))
                .map(Goal::id)
                .orElse(null);
    }

    private boolean isRace(@Nullable UUID goalId) {
        return file.goal(goalId).orElse(null) instanceof Goal.Race;
    }

    /** As many as the active plan has left. */
    private int weeksLeft(LocalDate start) {
        long days = ChronoUnit.DAYS.between(start, active.endDate) + 1;
        return Math.clamp(Math.ceilDiv(days, DAYS_A_WEEK), FEWEST_WEEKS, MOST_WEEKS);
    }
}
