package dev.tandem.domain.schedule;

import static dev.tandem.domain.science.ConcurrencyScience.NOVICE_NON_RUNNING_DAYS;
import static dev.tandem.domain.science.ConcurrencyScience.REST_DAYS_PER_WEEK;
import static dev.tandem.domain.science.PopulationScience.ADULT_FROM_YEARS;
import static dev.tandem.domain.science.PopulationScience.MINOR_REST_DAYS_PER_WEEK;
import static dev.tandem.domain.science.PopulationScience.NOVICE_MAX_RUN_DAYS;
import static dev.tandem.domain.science.PopulationScience.OLDER_FROM_YEARS;
import static dev.tandem.domain.science.WeekLimitScience.HARD_RUNS_PER_WEEK;
import static dev.tandem.domain.science.WeekLimitScience.HARD_RUNS_PER_WEEK_NOVICE;
import static dev.tandem.domain.science.WeekLimitScience.TRAINING_DAYS_PER_WEEK;

import dev.tandem.domain.athlete.Level;

/**
 * How much a week may hold of each, by running level and age: hard runs (races apart, R12),
 * training runs (I13), days with a run or race (D6f), training days, rest days, and whether hard
 * runs may follow each other on consecutive days (D6g, I5).
 */
public record Limits(
        int hardRuns,
        int runs,
        int runningDays,
        int trainingDays,
        int restDays,
        boolean hardDaysInARow) {

    /** The same for a week that ends early: the days it lacks are no rest days of it. */
    public Limits withoutDays(int missing) {
        return new Limits(
                hardRuns, runs, runningDays, trainingDays, restDays + missing, hardDaysInARow);
    }

    /**
     * The limits of an athlete by the level of running and the age on the week's first day (R18).
     */
    public static Limits of(Level level, int ageYears) {
        var novice = level == Level.NOVICE;
        return new Limits(
                novice ? HARD_RUNS_PER_WEEK_NOVICE : HARD_RUNS_PER_WEEK,
                novice ? NOVICE_MAX_RUN_DAYS : TRAINING_DAYS_PER_WEEK,
                novice ? WeekProblem.DAYS - NOVICE_NON_RUNNING_DAYS : TRAINING_DAYS_PER_WEEK,
                TRAINING_DAYS_PER_WEEK,
                ageYears < ADULT_FROM_YEARS ? MINOR_REST_DAYS_PER_WEEK : REST_DAYS_PER_WEEK,
                level == Level.ADVANCED && ageYears < OLDER_FROM_YEARS);
    }
}
