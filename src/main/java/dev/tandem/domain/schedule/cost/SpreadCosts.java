package dev.tandem.domain.schedule.cost;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.cost.SoftCost.OnPair;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.science.Cited;

import java.util.List;

/**
 * What it costs a week to be clumped: hard days want easy neighbours, and likes want a day between.
 */
final class SpreadCosts {
    @Cited("D6g")
    static final OnPair KEY_RUNS = new OnPair("hard-easy", "easy-between", SpreadCosts::keyRuns);

    @Cited("B5")
    static final OnPair STRESS = new OnPair("spread", "spread", SpreadCosts::stress);

    static final OnPair STRENGTH_IN_A_ROW =
            new OnPair(
                    "day-between",
                    "between-strength",
                    (earlier, later, _) ->
                            earlier.isStrength() && later.isStrength() && isNextDay(earlier, later)
                                    ? Weights.STRENGTH_IN_A_ROW
                                    : 0);

    static final OnPair RUNS_IN_A_ROW =
            new OnPair(
                    "day-between",
                    "between-runs",
                    (earlier, later, _) ->
                            earlier.isRun() && later.isRun() && isNextDay(earlier, later)
                                    ? Weights.RUNS_IN_A_ROW
                                    : 0);

    static final List<OnPair> ALL = List.of(KEY_RUNS, STRESS, STRENGTH_IN_A_ROW, RUNS_IN_A_ROW);

    private SpreadCosts() {}

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
