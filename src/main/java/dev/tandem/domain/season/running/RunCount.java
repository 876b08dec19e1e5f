package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.ConcurrencyScience.NOVICE_NON_RUNNING_DAYS;
import static dev.tandem.domain.science.PopulationScience.NOVICE_MAX_RUN_DAYS;
import static dev.tandem.domain.science.RunCycleScience.RUN_WALK_RUNS_PER_WEEK;
import static dev.tandem.domain.science.RunRecipeScience.DISTANCE_STEP_METERS;
import static dev.tandem.domain.science.RunRecipeScience.SHORTEST_RUN_MINUTES;
import static dev.tandem.domain.science.RunSizeScience.FOUR_RUNS_FROM_METERS;
import static dev.tandem.domain.science.RunSizeScience.FOUR_RUNS_LONGEST_FROM_METERS;
import static dev.tandem.domain.science.RunSizeScience.SMALLEST_WEEK_METERS;
import static dev.tandem.domain.science.RunVolumeScience.RUN_WORTH_IT_MINUTES;
import static dev.tandem.domain.science.WeekLimitScience.TRAINING_DAYS_PER_WEEK;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.WeekLimitScience;
import dev.tandem.domain.season.running.recipe.EasyRun;
import dev.tandem.domain.unit.Message;

import java.time.temporal.ChronoUnit;

/** How many runs a week is good for, races left out: the wished number or fewer. */
@Cited({"F12", "I13", "I16"})
record RunCount(WeekPlan plan) {

    /** Who runs as often as this counts the race as one of the runs. */
    private static final int OFTEN = 4;

    int of(int wished) {
        int most = Math.min(wished, most());
        if (plan.course().isRaceWeek(plan.week())) {
            int besideRace = most < OFTEN ? most : most - 1;
            return Math.min(besideRace, Math.min(beforeRace(), ofAtLeast(SHORTEST_RUN_MINUTES)));
        }
        return goesByMeters() ? Math.min(most, byMeters()) : most;
    }

    /** Why no more runs than that are good, in a clause that goes on after "because". */
    Message because(int wished) {
        if (most() >= wished) {
            return Message.of("because.short-runs");
        }
        if (plan.ladder().covers(plan.week())) {
            return Message.of("because.run-walk", RUN_WALK_RUNS_PER_WEEK);
        }
        return plan.runner().isNovice()
                ? Message.of("because.new-runner", NOVICE_NON_RUNNING_DAYS)
                : Message.of("because.day-of-rest");
    }

    private int most() {
        if (plan.ladder().covers(plan.week())) {
            return RUN_WALK_RUNS_PER_WEEK;
        }
        return plan.runner().isNovice() ? NOVICE_MAX_RUN_DAYS : TRAINING_DAYS_PER_WEEK;
    }

    private boolean goesByMeters() {
        return !plan.ladder().covers(plan.week()) && !plan.mayNotRun();
    }

    private int byMeters() {
        if (weekMeters() == 0) {
            return 0;
        }
        int twoOrMore = Math.max(2, ofAtLeast(RUN_WORTH_IT_MINUTES));
        return weekMeters() < SMALLEST_WEEK_METERS ? 1 : twoOrMore;
    }

    /** Two runs for every three days that the week has before the race. */
    private int beforeRace() {
        var race = plan.course().mainRace();
        if (race == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(plan.week().startDate(), race.date());
        return (int) Math.round(2 * days / 3.0);
    }

    /** So many runs of at least some minutes as the metres of the week allow. */
    private int ofAtLeast(int minutes) {
        int meters = weekMeters();
        int least = EasyRun.metersWithin(plan.runner().pacer(), minutes);
        int runs = meters / Math.max(DISTANCE_STEP_METERS, least);
        return meters < FOUR_RUNS_FROM_METERS || longest() < FOUR_RUNS_LONGEST_FROM_METERS
                ? Math.min(runs, 3)
                : runs;
    }

    private int longest() {
        var limit =
                new LongRunLimit(plan.runner(), plan.course(), plan.week(), plan.places().done());
        return limit.meters(plan.week().startDate(), WeekLimitScience.RUN_MAX_MINUTES);
    }

    private int weekMeters() {
        return new Volume(plan.runner(), plan.course()).meters(plan.week(), plan.places().done());
    }
}
