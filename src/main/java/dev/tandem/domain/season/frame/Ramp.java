package dev.tandem.domain.season.frame;

import static dev.tandem.domain.science.LoadGuardScience.SHORT_LONGEST_METERS;
import static dev.tandem.domain.science.LoadGuardScience.SHORT_LONGEST_STEP_METERS;
import static dev.tandem.domain.science.LoadGuardScience.SINGLE_RUN_FACTOR;
import static dev.tandem.domain.science.RaceReadinessScience.RAMP_MAX_WEEKS;

import dev.tandem.domain.science.Cited;

/**
 * How fast running may grow: the longest run by tenths in half kilometres, the week by a share, and
 * nothing in lighter weeks (F9).
 */
@Cited({"F9", "F8"})
record Ramp(RunningBase from, Rhythm rhythm, double weekGrowth) {

    /** Weeks until both are reached, the first one included; 0 where they are reached already. */
    int weeksTo(double weeklyMeters, double longestMeters) {
        double week = from.weeklyMeters();
        double longest = from.longestMeters();
        int number = 0;
        while ((week < weeklyMeters || longest < longestMeters) && number < RAMP_MAX_WEEKS) {
            number++;
            boolean grows = number > 1 && number % rhythm.every() != 0;
            week = grows ? week * (1 + weekGrowth) : week;
            longest = grows ? nextLongest(longest) : longest;
        }
        return number;
    }

    private static double nextLongest(double meters) {
        double next =
                meters < SHORT_LONGEST_METERS
                        ? meters + SHORT_LONGEST_STEP_METERS
                        : meters * SINGLE_RUN_FACTOR;
        return Math.floor(next / SHORT_LONGEST_STEP_METERS) * SHORT_LONGEST_STEP_METERS;
    }
}
