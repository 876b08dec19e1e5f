package dev.tandem.domain.schedule.cost;

import static dev.tandem.domain.science.ConcurrencyScience.HEAVY_LOWER_BEFORE_HARD_SOFT_HOURS;
import static dev.tandem.domain.science.ConcurrencyScience.SEPARATION_COST_GOOD;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.cost.SoftCost.OnPair;
import dev.tandem.domain.schedule.cost.SoftCost.OnRepeat;
import dev.tandem.domain.schedule.rule.HardRule;
import dev.tandem.domain.schedule.rule.HardRules;
import dev.tandem.domain.schedule.rule.Hours;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.science.Cited;

import java.util.List;

/** What it costs that two sessions stand as near to each other as they do. */
final class PairCosts {
    @Cited("D2")
    static final OnPair SEPARATION =
            new OnPair("D2", "Strength and endurance on different days", PairCosts::sameDay);

    @Cited("D3")
    static final OnPair ORDER =
            new OnPair("D3", "In the better order with the day's other session", PairCosts::order);

    @Cited("D6a")
    static final OnPair HEAVY_LOWER_WITHIN_48_H =
            new OnPair(
                    "D6a",
                    "48 h between heavy lower-body work and the run",
                    PairCosts::shortlyBeforeKeyRun);

    @Cited("D4")
    static final OnPair TIRED_LEGS =
            new OnPair("tired-legs", "Not on legs tired from the day before", PairCosts::tiredLegs);

    @Cited("D6g")
    static final OnPair KEY_RUNS =
            new OnPair("hard-easy", "An easy day between hard and long runs", PairCosts::keyRuns);

    @Cited("B5")
    static final OnPair STRESS =
            new OnPair("spread", "Spreads the week's work more evenly", PairCosts::stress);

    static final OnPair STRENGTH_IN_A_ROW =
            new OnPair(
                    "day-between",
                    "A day between strength sessions",
                    (earlier, later, _) ->
                            earlier.isStrength() && later.isStrength() && isNextDay(earlier, later)
                                    ? Weights.STRENGTH_IN_A_ROW
                                    : 0);

    static final OnPair RUNS_IN_A_ROW =
            new OnPair(
                    "day-between",
                    "A day between runs",
                    (earlier, later, _) ->
                            earlier.isRun() && later.isRun() && isNextDay(earlier, later)
                                    ? Weights.RUNS_IN_A_ROW
                                    : 0);

    /** Costs that count between any two sessions, next week's too if the week is repeated. */
    static final List<OnPair> ALL =
            List.of(
                    SEPARATION,
                    ORDER,
                    HEAVY_LOWER_WITHIN_48_H,
                    TIRED_LEGS,
                    KEY_RUNS,
                    STRESS,
                    STRENGTH_IN_A_ROW,
                    RUNS_IN_A_ROW);

    /** What a week costs that cannot follow itself. */
    static final OnRepeat CANNOT_REPEAT =
            new OnRepeat(
                    "repeatable", "So that the same days work week after week", PairCosts::repeat);

    private static final List<HardRule.OnPair> HARD =
            HardRules.ALL.stream()
                    .filter(HardRule.OnPair.class::isInstance)
                    .map(HardRule.OnPair.class::cast)
                    .toList();

    private PairCosts() {}

    private static int repeat(Sitting earlier, Sitting later, Limits limits) {
        var again = earlier.plusDays(WeekProblem.DAYS);
        var broken = 0;
        for (var rule : HARD) {
            broken += rule.test().breaks(later, again, limits) ? 1 : 0;
        }
        return broken * Weights.CANNOT_REPEAT;
    }

    private static int sameDay(Sitting earlier, Sitting later, Limits limits) {
        return earlier.day() == later.day() && earlier.isStrength() != later.isStrength()
                ? Weights.SEPARATION_STEP * SEPARATION_COST_GOOD
                : 0;
    }

    /** A hard or long run comes first, else the strength session does. */
    private static int order(Sitting earlier, Sitting later, Limits limits) {
        if (earlier.day() != later.day() || earlier.isStrength() == later.isStrength()) {
            return 0;
        }
        var run = earlier.isStrength() ? later : earlier;
        var runFirst = run.isKeyRun();
        return earlier.isStrength() == runFirst ? Weights.ORDER : 0;
    }

    private static int shortlyBeforeKeyRun(Sitting earlier, Sitting later, Limits limits) {
        return earlier.isHeavyLower()
                        && later.isKeyRun()
                        && earlier.day() < later.day()
                        && earlier.daysTo(later) < Hours.asDays(HEAVY_LOWER_BEFORE_HARD_SOFT_HOURS)
                ? Weights.HEAVY_LOWER_WITHIN_48_H
                : 0;
    }

    private static int tiredLegs(Sitting earlier, Sitting later, Limits limits) {
        if (!earlier.isKeyRun() || !later.isStrength() || !isNextDay(earlier, later)) {
            return 0;
        }
        if (later.isHeavyLower()) {
            return Weights.HEAVY_LOWER_AFTER_KEY_RUN;
        }
        return later.slot().has(Tag.UPPER_ONLY) ? 0 : Weights.STRENGTH_AFTER_KEY_RUN;
    }

    private static int keyRuns(Sitting earlier, Sitting later, Limits limits) {
        if (!earlier.isKeyRun() || !later.isKeyRun() || !isNextDay(earlier, later)) {
            return 0;
        }
        return limits.hardDaysInARow()
                ? Weights.KEY_RUNS_IN_A_ROW_ADVANCED
                : Weights.KEY_RUNS_IN_A_ROW;
    }

    private static int stress(Sitting earlier, Sitting later, Limits limits) {
        return switch (earlier.daysTo(later)) {
            case 1 -> Weights.STRESS_NEXT_DAY * stress(earlier) * stress(later);
            case 2 -> Weights.STRESS_TWO_DAYS * stress(earlier) * stress(later);
            default -> 0;
        };
    }

    private static int stress(Sitting sitting) {
        if (sitting.isRace()) {
            return Weights.STRESS_RACE;
        }
        if (sitting.isKeyRun()) {
            return Weights.STRESS_KEY_RUN;
        }
        if (sitting.isHeavyLower()) {
            return Weights.STRESS_HEAVY_LOWER;
        }
        return sitting.isStrength() && !sitting.slot().has(Tag.UPPER_ONLY)
                ? Weights.STRESS_STRENGTH
                : Weights.STRESS_EASY;
    }

    private static boolean isNextDay(Sitting earlier, Sitting later) {
        return earlier.daysTo(later) == 1;
    }
}
