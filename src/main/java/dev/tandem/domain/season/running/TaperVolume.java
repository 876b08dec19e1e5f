package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunCycleScience.TAPER_WEEK_OF_PEAK;
import static dev.tandem.domain.science.RunVolumeScience.TAPER_MARGIN;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.Taper;

import java.time.LocalDate;

/**
 * How far a week of the taper goes, and what the seven days up to the race may hold: a share of the
 * greatest week that falls towards the race (F8, R5).
 */
@Cited({"F8", "R5"})
record TaperVolume(Course course, RunLog done) {

    /** Metres of the week; with no week before it, the share is taken of the usual one. */
    double meters(FrameWeek week, double usualMeters) {
        var race = course.mainRace();
        if (race == null) {
            return usualMeters;
        }
        double peak = done.isEmpty() ? usualMeters : done.peakWeekMeters();
        double wish =
                course.isRaceWeek(week)
                        ? windowShare(race) * peak - alreadyInWindow(race)
                        : taper(race).shareOf(week.startDate(), race.date()) * peak;
        return done.isEmpty() ? wish : Math.min(wish, done.weekMeters(1));
    }

    /** Most metres that the runs of the last seven days may have together. */
    double windowCap(Goal.Race race) {
        return TAPER_WEEK_OF_PEAK.high() * done.peakWeekMeters() - alreadyInWindow(race);
    }

    /** Least metres that those runs should have together. */
    double windowFloor(Goal.Race race) {
        return TAPER_WEEK_OF_PEAK.low() * done.peakWeekMeters() - alreadyInWindow(race);
    }

    /** Most metres of a week of the taper: it never rises. */
    int mostOfWeek() {
        return done.weekMeters(1);
    }

    /** First of the seven days that end with the race. */
    static LocalDate windowStart(Goal.Race race) {
        return race.date().minusDays(6);
    }

    private int alreadyInWindow(Goal.Race race) {
        return done.meters(windowStart(race), race.date());
    }

    private static double windowShare(Goal.Race race) {
        return Math.clamp(
                taper(race).raceWeekShare(),
                TAPER_WEEK_OF_PEAK.low() + TAPER_MARGIN,
                TAPER_WEEK_OF_PEAK.high() - TAPER_MARGIN);
    }

    private static Taper taper(Goal.Race race) {
        return Taper.of(race.distanceMeters());
    }
}
