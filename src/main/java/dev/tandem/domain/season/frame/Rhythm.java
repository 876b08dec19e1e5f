package dev.tandem.domain.season.frame;

import static dev.tandem.domain.science.PopulationScience.OLDER_LIGHTER_WEEK_EVERY;
import static dev.tandem.domain.science.RaceReadinessScience.FIRST_LIGHTER_WEEK_FROM;
import static dev.tandem.domain.science.RunCycleScience.LIGHTER_WEEK_EVERY;
import static dev.tandem.domain.science.RunCycleScience.LIGHTER_WEEK_EVERY_OLDER;
import static dev.tandem.domain.science.RunCycleScience.OLDER_FROM_YEARS;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.PopulationScience;

import java.util.NavigableSet;
import java.util.TreeSet;

/** Which weeks are lighter ones: every so many, the athlete's age decides (F8, R6). */
@Cited({"F8", "R6", "I5"})
record Rhythm(int every) {

    static Rhythm ofAge(int years) {
        if (years >= PopulationScience.OLDER_FROM_YEARS) {
            return new Rhythm(OLDER_LIGHTER_WEEK_EVERY);
        }
        return new Rhythm(
                years >= OLDER_FROM_YEARS ? LIGHTER_WEEK_EVERY_OLDER : LIGHTER_WEEK_EVERY);
    }

    /** Numbers of the lighter weeks among so many weeks that nothing follows. */
    NavigableSet<Integer> lighterWeeks(int weeks) {
        var lighter = new TreeSet<Integer>();
        for (int week = every; week <= weeks; week += every) {
            lighter.add(week);
        }
        return lighter;
    }

    /** The same before a taper: the week before it is no lighter one, or it would last too long. */
    NavigableSet<Integer> lighterWeeksBeforeTaper(int weeks) {
        var lighter = lighterWeeks(weeks);
        if (lighter.remove(weeks) && every > FIRST_LIGHTER_WEEK_FROM) {
            lighter.add(weeks - 1);
        }
        return lighter;
    }
}
