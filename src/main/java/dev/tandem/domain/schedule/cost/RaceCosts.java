package dev.tandem.domain.schedule.cost;

import static dev.tandem.domain.science.ConcurrencyScience.UPPER_FREE_DAYS_BEFORE_RACE;
import static dev.tandem.domain.science.RunCycleScience.LAST_HARD_DAYS_BEFORE_MARATHON;
import static dev.tandem.domain.science.RunCycleScience.LAST_HARD_DAYS_BEFORE_RACE;

import dev.tandem.domain.schedule.RaceDay;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.cost.SoftCost.OnPlace;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.science.Cited;

import java.util.List;

/** What the days before a race are better left without. */
final class RaceCosts {
    @Cited("D6c")
    static final OnPlace STRENGTH_BEFORE_RACE =
            new OnPlace("D6c", "clear-of-race", RaceCosts::liftBeforeRace);

    @Cited("F8")
    static final OnPlace KEY_RUN_BEFORE_RACE =
            new OnPlace("F8", "fresh-for-race", RaceCosts::keyRunBeforeRace);

    static final List<OnPlace> ALL = List.of(STRENGTH_BEFORE_RACE, KEY_RUN_BEFORE_RACE);

    private RaceCosts() {}

    private static int liftBeforeRace(Sitting sitting, WeekProblem problem) {
        if (!sitting.isStrength()) {
            return 0;
        }
        return problem.races().stream()
                .mapToInt(race -> UPPER_FREE_DAYS_BEFORE_RACE + 1 - daysTo(race, sitting, problem))
                .filter(near -> near > 0 && near <= UPPER_FREE_DAYS_BEFORE_RACE)
                .map(near -> near * Weights.STRENGTH_BEFORE_RACE)
                .sum();
    }

    private static int keyRunBeforeRace(Sitting sitting, WeekProblem problem) {
        return sitting.isKeyRun()
                        && problem.races().stream()
                                .anyMatch(race -> isLastDays(race, sitting, problem))
                ? Weights.KEY_RUN_BEFORE_RACE
                : 0;
    }

    private static boolean isLastDays(RaceDay race, Sitting sitting, WeekProblem problem) {
        var days = daysTo(race, sitting, problem);
        var span = race.marathon() ? LAST_HARD_DAYS_BEFORE_MARATHON : LAST_HARD_DAYS_BEFORE_RACE;
        return days > 0 && days < span.low();
    }

    private static int daysTo(RaceDay race, Sitting sitting, WeekProblem problem) {
        return Sitting.dayOf(race.date(), problem.start()) - sitting.day();
    }
}
