package dev.tandem.domain.schedule.rule;

import static dev.tandem.domain.science.WeekLimitScience.TRAINING_DAYS_IN_A_ROW;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Placed;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.HardRule.OnCount;
import dev.tandem.domain.schedule.rule.HardRule.OnWeek;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.SessionKind;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How much a week may hold, and how much rest it needs. */
final class WeekRules {
    @Cited({"I16", "R12"})
    static final OnCount HARD_RUNS =
            new OnCount(
                    "I16",
                    "hard-runs",
                    problem -> exceeds(WeekRules::isHardRun, problem.limits().hardRuns(), problem));

    @Cited("I13")
    static final OnCount RUNS =
            new OnCount(
                    "I13",
                    "runs",
                    problem -> exceeds(WeekRules::isRun, problem.limits().runs(), problem));

    @Cited({"I16", "R14"})
    static final OnWeek TRAINING_DAYS =
            new OnWeek(
                    "I16",
                    "training-days",
                    (tally, problem) ->
                            tally.trainsApartFromRacesOnMoreThan(
                                    problem.limits().trainingDays(), Tally.WEEK));

    @Cited({"D6f", "I3", "R13"})
    static final OnWeek REST_DAYS =
            new OnWeek(
                    "D6f",
                    "rest-days",
                    (tally, problem) ->
                            tally.trainsOnMoreThan(
                                    WeekProblem.DAYS - problem.limits().restDays(), Tally.WEEK));

    @Cited("D6f")
    static final OnWeek RUNNING_DAYS =
            new OnWeek(
                    "D6f",
                    "running-days",
                    (tally, problem) ->
                            tally.runsOnMoreThan(problem.limits().runningDays(), Tally.WEEK));

    @Cited("R13")
    static final OnWeek DAYS_IN_A_ROW =
            new OnWeek(
                    "R13",
                    "days-in-a-row",
                    (tally, _) -> tally.trainsInARowForMoreThan(TRAINING_DAYS_IN_A_ROW));

    static final List<HardRule> ALL =
            List.of(HARD_RUNS, RUNS, TRAINING_DAYS, REST_DAYS, RUNNING_DAYS, DAYS_IN_A_ROW);

    private WeekRules() {}

    private static boolean exceeds(Predicate<Slot> counted, int limit, WeekProblem problem) {
        var done =
                problem.fixed().stream()
                        .filter(placed -> problem.holds(placed.date()))
                        .map(Placed::slot);
        return problem.slots().stream().anyMatch(counted)
                && Stream.concat(done, problem.slots().stream()).filter(counted).count() > limit;
    }

    private static boolean isRun(Slot slot) {
        return slot.kind() == SessionKind.RUN;
    }

    private static boolean isHardRun(Slot slot) {
        return isRun(slot) && slot.has(Tag.HARD);
    }
}
