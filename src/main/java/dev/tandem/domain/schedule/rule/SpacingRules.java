package dev.tandem.domain.schedule.rule;

import static dev.tandem.domain.science.ConcurrencyScience.HEAVY_LOWER_BEFORE_HARD_HOURS;
import static dev.tandem.domain.science.ConcurrencyScience.PLYOMETRIC_LONG_RUN_DAYS;
import static dev.tandem.domain.science.ConcurrencyScience.PLYOMETRIC_SPACING_HOURS;
import static dev.tandem.domain.science.ConcurrencyScience.QUALITY_SPACING_HOURS;
import static dev.tandem.domain.science.ConcurrencyScience.SHARED_MUSCLE_SPACING_HOURS;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.rule.HardRule.OnPair;
import dev.tandem.domain.science.Cited;

import java.util.Collections;
import java.util.List;

/** How far sessions stay apart (D6 as R9 and R10 read it). */
final class SpacingRules {
    @Cited({"D6a", "R9"})
    static final OnPair HEAVY_LOWER_BEFORE_KEY_RUN =
            new OnPair("D6a", "heavy-lower-before-key-run", true, SpacingRules::spoilsTomorrowsRun);

    @Cited({"D6b", "R9"})
    static final OnPair RUN_FIRST =
            new OnPair(
                    "D6b",
                    "run-first",
                    true,
                    (earlier, later, _) ->
                            earlier.day() == later.day()
                                    && earlier.isHeavyLower()
                                    && later.isKeyRun());

    @Cited({"D6e", "R9"})
    static final OnPair JUMPS_AND_LONG_RUN =
            new OnPair(
                    "D6e",
                    "jumps-and-long-run",
                    true,
                    (earlier, later, _) ->
                            earlier.daysTo(later) <= PLYOMETRIC_LONG_RUN_DAYS
                                    && (isJumpsAndLong(earlier, later)
                                            || isJumpsAndLong(later, earlier)));

    @Cited({"D6e", "R9"})
    static final OnPair JUMPS =
            new OnPair(
                    "D6e",
                    "jumps",
                    true,
                    (earlier, later, _) ->
                            earlier.isPlyometric()
                                    && later.isPlyometric()
                                    && closerThan(PLYOMETRIC_SPACING_HOURS, earlier, later));

    @Cited({"D6g", "I5", "R9", "R14"})
    static final OnPair HARD_RUNS =
            new OnPair("D6g", "hard-runs-apart", true, SpacingRules::areHardTooSoon);

    @Cited("R10")
    static final OnPair STRENGTH_DAYS =
            new OnPair(
                    "R10",
                    "same-muscles",
                    true,
                    (earlier, later, _) ->
                            earlier.isStrength()
                                    && later.isStrength()
                                    && closerThan(SHARED_MUSCLE_SPACING_HOURS, earlier, later)
                                    && (earlier.day() == later.day()
                                            || shareMuscle(earlier, later)));

    private SpacingRules() {}

    private static boolean spoilsTomorrowsRun(Sitting earlier, Sitting later, Limits limits) {
        var eveningAfterMorning = earlier.part() == DayPart.AM && later.part() == DayPart.PM;
        return earlier.isHeavyLower()
                && later.isKeyRun()
                && earlier.day() < later.day()
                && earlier.daysTo(later) <= Hours.asDays(HEAVY_LOWER_BEFORE_HARD_HOURS)
                && !eveningAfterMorning;
    }

    private static boolean isJumpsAndLong(Sitting jumps, Sitting run) {
        return jumps.isPlyometric() && run.isRun() && run.slot().has(Tag.LONG);
    }

    private static boolean areHardTooSoon(Sitting earlier, Sitting later, Limits limits) {
        if (!earlier.isHardRun() || !later.isHardRun()) {
            return false;
        }
        var bothQuality = earlier.slot().quality() && later.slot().quality();
        return bothQuality || !limits.hardDaysInARow()
                ? closerThan(QUALITY_SPACING_HOURS, earlier, later)
                : earlier.day() == later.day();
    }

    private static boolean closerThan(int hours, Sitting earlier, Sitting later) {
        return earlier.daysTo(later) < Hours.asDays(hours);
    }

    private static boolean shareMuscle(Sitting one, Sitting other) {
        return !Collections.disjoint(one.slot().heavyMuscles(), other.slot().heavyMuscles());
    }

    static final List<HardRule> ALL =
            List.of(
                    HEAVY_LOWER_BEFORE_KEY_RUN,
                    RUN_FIRST,
                    JUMPS_AND_LONG_RUN,
                    JUMPS,
                    HARD_RUNS,
                    STRENGTH_DAYS);
}
