package dev.tandem.plan;

import dev.tandem.athlete.AthleteService;
import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.life.SeasonTimeOff;
import dev.tandem.domain.life.TimeOff;
import dev.tandem.domain.load.TrainingHistory;
import dev.tandem.domain.load.TrainingLog;
import dev.tandem.domain.plan.PlanRequest;
import dev.tandem.domain.plan.PlanResult;
import dev.tandem.domain.plan.Season;
import dev.tandem.domain.season.PlanGate;
import dev.tandem.domain.season.Planner;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Fault;
import dev.tandem.platform.problem.Problems;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
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

    private static final String OUT_OF_RANGE = "out-of-range";
    private static final int MOST_DAYS_AHEAD = 365;

    private final AthleteService athletes;
    private final TrainingLog log;

    PlanDrafts(AthleteService athletes, TrainingLog log) {
        this.athletes = athletes;
        this.log = log;
    }

    /** A plan that could be, for whom and toward what. */
    record Draft(PlanRequest request, Season season) {
        AthleteFile file() {
            return request.file();
        }

        @Nullable UUID goalId() {
            var goal = request.goal();
            return goal == null ? null : goal.id();
        }

        PlanEntity row(UUID planId, Instant now) {
            var owner = new PlanEntity.PlanOwner(file().athlete().id(), planId, goalId());
            return new PlanEntity(owner, season, now);
        }

        /** The same with some days off. */
        Draft without(List<TimeOff> days) {
            var timeOff =
                    new SeasonTimeOff(
                            request.today(),
                            request.history(),
                            days,
                            PlanLife.isStrengthFirst(file(), goalId()));
            return new Draft(request, timeOff.applyTo(season));
        }

        @Nullable Double bodyMassKg() {
            return file().athlete().body().bodyMassKg();
        }
    }

    /** Throws the problem that says why there is no plan. */
    Draft draft(AthleteFile file, NewPlan wanted, String idSeed) {
        var athlete = file.athlete();
        var today = athletes.today(athlete);
        var faults = faults(file, wanted, today);
        if (!faults.isEmpty()) {
            throw Problems.badInput(faults);
        }
        var goal = file.goal(wanted.goalId()).orElse(null);
        var start = wanted.start(today);
        var history = log.history(athlete.id(), today.minusDays(HISTORY_DAYS), today);
        var ids = new DerivedIds(idSeed, start);
        var request = new PlanRequest(file, history, goal, today, start, wanted.weeks(), ids);
        return new Draft(request, season(Planner.plan(request)));
    }

    /** Throws the problem that says why nobody plans for the athlete at present. */
    void requireAllowed(AthleteFile file, @Nullable UUID goalId) {
        var today = athletes.today(file.athlete());
        PlanGate.refusal(
                        new PlanRequest(
                                file,
                                TrainingHistory.NONE,
                                file.goal(goalId).orElse(null),
                                today,
                                today,
                                null,
                                new DerivedIds("", today)))
                .ifPresent(PlanDrafts::season);
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

    /** All that is wrong with what is asked. */
    static List<Fault> faults(AthleteFile file, NewPlan wanted, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var goal = file.goal(wanted.goalId()).orElse(null);
        var start = wanted.startDate();
        if (wanted.goalId() != null && goal == null) {
            faults.add(Fault.inBody("/goalId", "unknown-value", Message.of("fault.no-goal")));
        }
        if (start != null && start.isBefore(today)) {
            faults.add(
                    Fault.inBody("/startDate", OUT_OF_RANGE, Message.of("fault.today-or-later")));
        }
        if (start != null && start.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            faults.add(Fault.inBody("/startDate", OUT_OF_RANGE, Message.of("fault.within-year")));
        }
        if (goal instanceof Goal.Race race && isOver(race, wanted, today)) {
            faults.add(
                    Fault.inBody("/goalId", OUT_OF_RANGE, Message.of("fault.race-before-start")));
        }
        return faults;
    }

    private static boolean isOver(Goal.Race race, NewPlan wanted, LocalDate today) {
        var start = wanted.startDate() == null ? today : wanted.startDate();
        return race.date().isBefore(start);
    }

    static LocalDate nextMonday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
