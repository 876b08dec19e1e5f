package dev.tandem.domain.schedule.rule;

import static dev.tandem.domain.science.ConcurrencyScience.HEAVY_LOWER_BEFORE_MARATHON_DAYS;
import static dev.tandem.domain.science.ConcurrencyScience.HEAVY_LOWER_BEFORE_RACE_DAYS;
import static dev.tandem.domain.science.ConcurrencyScience.RACE_WEEK_LIGHT_STRENGTH_SESSIONS;

import dev.tandem.domain.schedule.RaceDay;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.HardRule.OnPlace;
import dev.tandem.domain.schedule.rule.HardRule.OnWeek;
import dev.tandem.domain.science.Cited;

import java.util.List;

/**
 * What a race asks of the days before it (D6h). Its week is the six days before it, and holds one
 * session that is light on the legs.
 */
final class RaceRules {
    private static final int DAYS_BEFORE = WeekProblem.DAYS - 1;

    @Cited({"D6h", "R9"})
    static final OnPlace LAST_HEAVY_LOWER =
            new OnPlace(
                    "D6h",
                    "last-heavy-lower",
                    (sitting, problem) ->
                            sitting.isHeavyLower()
                                    && problem.races().stream()
                                            .anyMatch(race -> isTooNear(sitting, race, problem)));

    @Cited("D6h")
    static final OnWeek ONE_LIGHT_SESSION =
            new OnWeek(
                    "D6h",
                    "one-light-session",
                    (tally, problem) ->
                            problem.races().stream()
                                    .anyMatch(race -> isTooMuch(tally, race, problem)));

    static final List<HardRule> ALL = List.of(LAST_HEAVY_LOWER, ONE_LIGHT_SESSION);

    private RaceRules() {}

    private static boolean isTooNear(Sitting sitting, RaceDay race, WeekProblem problem) {
        var days = Sitting.dayOf(race.date(), problem.start()) - sitting.day();
        var least =
                race.marathon() ? HEAVY_LOWER_BEFORE_MARATHON_DAYS : HEAVY_LOWER_BEFORE_RACE_DAYS;
        return days > 0 && days < least;
    }

    private static boolean isTooMuch(Tally tally, RaceDay race, WeekProblem problem) {
        var day = Sitting.dayOf(race.date(), problem.start());
        return tally.liftsLightlyOnMoreThan(
                RACE_WEEK_LIGHT_STRENGTH_SESSIONS, Tally.days(day - DAYS_BEFORE, day - 1));
    }
}
