package dev.tandem.domain.schedule.cost;

import static dev.tandem.domain.science.ConcurrencyScience.HEAVY_LOWER_BEFORE_HARD_SOFT_HOURS;
import static dev.tandem.domain.science.ConcurrencyScience.SEPARATION_COST_GOOD;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.cost.SoftCost.OnPair;
import dev.tandem.domain.schedule.rule.Hours;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.science.Cited;

import java.util.List;

/** What it costs strength and running that they stand as near to each other as they do. */
final class PairCosts {
    @Cited("D2")
    static final OnPair SEPARATION = new OnPair("D2", "different-days", PairCosts::sameDay);

    @Cited("D3")
    static final OnPair ORDER = new OnPair("D3", "better-order", PairCosts::order);

    @Cited("D6a")
    static final OnPair HEAVY_LOWER_WITHIN_48_H =
            new OnPair("D6a", "heavy-lower-and-run", PairCosts::shortlyBeforeKeyRun);

    @Cited("D4")
    static final OnPair TIRED_LEGS = new OnPair("tired-legs", "legs-rest", PairCosts::tiredLegs);

    static final List<OnPair> ALL = List.of(SEPARATION, ORDER, HEAVY_LOWER_WITHIN_48_H, TIRED_LEGS);

    private PairCosts() {}

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

    private static boolean isNextDay(Sitting earlier, Sitting later) {
        return earlier.daysTo(later) == 1;
    }
}
