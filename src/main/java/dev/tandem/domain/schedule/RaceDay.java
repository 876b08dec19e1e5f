package dev.tandem.domain.schedule;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.science.RunningScience;

import java.time.LocalDate;

/**
 * A race in or near the week: it takes its whole day, and counts as hard and long for the days
 * around it (R14). A long one wants the last heavy leg work further away (D6h).
 */
public record RaceDay(LocalDate date, boolean marathon) {
    private static final double NEARER_TO_MARATHON_METERS =
            (RunningScience.HALF_MARATHON_METERS + RunningScience.MARATHON_METERS) / 2;

    public static RaceDay of(Goal.Race race) {
        return of(race.date(), race.distanceMeters());
    }

    public static RaceDay of(LocalDate date, double distanceMeters) {
        return new RaceDay(date, distanceMeters > NEARER_TO_MARATHON_METERS);
    }
}
