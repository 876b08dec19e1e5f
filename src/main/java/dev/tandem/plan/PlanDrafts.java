package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.load.TrainingLog;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.season.Planner;
import dev.tandem.platform.problem.Fault;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Works plans out from what is asked and what is known of the athlete; saves nothing. */
@ApplicationScoped
class PlanDrafts {
    /** Rules look four weeks back, the single-run cap 30 days, and a break is seen from further. */
    private static final int HISTORY_DAYS = 90;

    private static final int MOST_DAYS_AHEAD = 365;

    private final AthleteService athletes;
    private final TrainingLog log;

    PlanDrafts(AthleteService athletes, TrainingLog log) {
        this.athletes = athletes;
        this.log = log;
    }

    /** A plan that could be, for whom and toward what. */
    record Draft(AthleteFile file, @Nullable Goal goal, Season season) {
        @Nullable UUID goalId() {
            return goal == null ? null : goal.id();
        }

        @Nullable Double bodyMassKg() {
            return file.athlete().body().bodyMassKg();
        }
    }

    /** Throws the problem that says why there is no plan. */
    Draft draft(AthleteFile file, NewPlan wanted, String idSeed) {
        var athlete = file.athlete();
        var today = athletes.today(athlete);
        var goal = checkedGoal(file, wanted, today);
        var start = wanted.startDate() != null ? wanted.startDate() : nextMonday(today);
        var history = log.history(athlete.id(), today.minusDays(HISTORY_DAYS), today);
        var ids = new DerivedIds(idSeed, start);
        var request = new PlanRequest(file, history, goal, today, start, wanted.weeks(), ids);
        return new Draft(file, goal, season(Planner.plan(request)));
    }

    private static Season season(PlanResult result) {
        return switch (result) {
            case PlanResult.Planned planned -> planned.season();
            case PlanResult.NoRoom none -> throw PlanRefusals.noRoom(none);
            case PlanResult.TooSoon soon -> throw PlanRefusals.tooSoon(soon);
            case PlanResult.AgeNotServed age -> throw PlanRefusals.age(age);
            case PlanResult.OnHold hold -> throw PlanRefusals.hold(hold);
        };
    }

    private static @Nullable Goal checkedGoal(AthleteFile file, NewPlan wanted, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var goal = goal(file.goals(), wanted, faults);
        var start = wanted.startDate();
        if (start != null && start.isBefore(today)) {
            faults.add(Fault.inBody("/startDate", "out-of-range", "must be today or later"));
        }
        if (start != null && start.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            faults.add(Fault.inBody("/startDate", "out-of-range", "must be within a year"));
        }
        if (goal instanceof Goal.Race race && isOver(race, wanted, today)) {
            faults.add(
                    Fault.inBody(
                            "/goalId", "out-of-range", "names a race that is before the start"));
        }
        if (!faults.isEmpty()) {
            throw Problems.badInput(faults);
        }
        return goal;
    }

    private static boolean isOver(Goal.Race race, NewPlan wanted, LocalDate today) {
        var start = wanted.startDate() == null ? today : wanted.startDate();
        return race.date().isBefore(start);
    }

    private static @Nullable Goal goal(List<Goal> goals, NewPlan wanted, List<Fault> faults) {
        if (wanted.goalId() == null) {
            return null;
        }
        for (var goal : goals) {
            if (goal.id().equals(wanted.goalId())) {
                return goal;
            }
        }
        faults.add(Fault.inBody("/goalId", "unknown-value", "names no goal of this athlete"));
        return null;
    }

    private static LocalDate nextMonday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
