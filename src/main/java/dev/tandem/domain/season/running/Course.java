package dev.tandem.domain.season.running;

import static dev.tandem.domain.science.RunCycleScience.LAST_HARD_DAYS_BEFORE_MARATHON;
import static dev.tandem.domain.science.RunCycleScience.LAST_HARD_DAYS_BEFORE_RACE;
import static dev.tandem.domain.science.RunVolumeScience.DAYS_BEFORE_RACE_MAX_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.DAY_AFTER_RACE_MAX_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.DAY_BEFORE_RACE_MAX_MINUTES;
import static dev.tandem.domain.science.RunVolumeScience.EASY_DAYS_AFTER_HALF_MARATHON;
import static dev.tandem.domain.science.RunVolumeScience.EASY_DAYS_AFTER_MARATHON;
import static dev.tandem.domain.science.RunVolumeScience.EASY_DAYS_AFTER_SHORT_RACE;
import static dev.tandem.domain.science.RunVolumeScience.THREE_DAYS_BEFORE_RACE_MAX_MINUTES;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.season.frame.FrameWeek;
import dev.tandem.domain.season.frame.SeasonFrame;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The season as running sees it: its weeks, its aim, and how near a day is to a race. */
@Cited({"F8", "D6h"})
record Course(List<FrameWeek> weeks, Aim aim, List<Goal.Race> races, Goal.@Nullable Race mainRace) {

    /** Days before a race in which runs stay short. */
    private static final int SHORT_RUN_DAYS = 3;

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    static Course of(SeasonFrame frame) {
        var races = frame.weeks().stream().flatMap(week -> week.races().stream()).toList();
        var main =
                frame.goal() instanceof Goal.Race race
                                && races.stream().anyMatch(each -> each.id().equals(race.id()))
                        ? race
                        : null;
        return new Course(frame.weeks(), Aim.of(frame.goal()), races, main);
    }

    /** Weeks from the first on that come before this one. */
    List<FrameWeek> before(FrameWeek week) {
        return weeks.subList(0, week.number() - 1);
    }

    /** Whether the season's race falls into this week. */
    boolean isRaceWeek(FrameWeek week) {
        return mainRace != null && isWithin(week, mainRace.date());
    }

    /** Whether a race falls into this week that the season only passes. */
    boolean hasPassingRace(FrameWeek week) {
        return !isRaceWeek(week) && races.stream().anyMatch(race -> isWithin(week, race.date()));
    }

    /** Whether any race falls into this week: nobody then calls the longest run a long run. */
    boolean holdsRace(FrameWeek week) {
        return isRaceWeek(week) || hasPassingRace(week);
    }

    /** Whether a race falls into this week or so soon after it that its last days stay short. */
    boolean isNearRace(FrameWeek week) {
        var last = week.endDate().plusDays(SHORT_RUN_DAYS);
        return races.stream()
                .map(Goal.Race::date)
                .anyMatch(date -> !date.isBefore(week.startDate()) && !date.isAfter(last));
    }

    /** Whether a race was in the last days before this week. */
    boolean followsRace(FrameWeek week) {
        return races.stream()
                .anyMatch(
                        race -> {
                            long days = days(race.date(), week.startDate());
                            return days > 0 && days <= SHORT_RUN_DAYS;
                        });
    }

    /** Whether a hard run is out of place on a day because of a race before or after it. */
    boolean isTooNearARace(LocalDate day) {
        return races.stream().anyMatch(race -> isTooNear(race, day));
    }

    /** Longest run in minutes that a race before or after a day leaves room for. */
    int maxMinutes(LocalDate day) {
        return races.stream()
                .mapToInt(race -> maxMinutes(days(day, race.date())))
                .min()
                .orElse(NO_LIMIT);
    }

    /** Whether a day is one of the last before a race, where short strides open the legs. */
    boolean isForOpeners(LocalDate day) {
        return races.stream()
                .mapToLong(race -> days(day, race.date()))
                .anyMatch(days -> days >= 1 && days <= SHORT_RUN_DAYS);
    }

    boolean isBeforeMainRace(LocalDate day) {
        return mainRace == null || day.isBefore(mainRace.date());
    }

    static boolean isWithin(FrameWeek week, LocalDate day) {
        return !day.isBefore(week.startDate()) && !day.isAfter(week.endDate());
    }

    private static boolean isTooNear(Goal.Race race, LocalDate day) {
        boolean isMarathon = Aim.of(race.distanceMeters()) == Aim.MARATHON;
        var before = isMarathon ? LAST_HARD_DAYS_BEFORE_MARATHON : LAST_HARD_DAYS_BEFORE_RACE;
        long days = days(day, race.date());
        return days > -easyDaysAfter(race) && days < before.low();
    }

    private static int easyDaysAfter(Goal.Race race) {
        return switch (Aim.of(race.distanceMeters())) {
            case FIVE_K, TEN_K, GENERAL -> EASY_DAYS_AFTER_SHORT_RACE;
            case HALF_MARATHON -> EASY_DAYS_AFTER_HALF_MARATHON;
            case MARATHON -> EASY_DAYS_AFTER_MARATHON;
        };
    }

    private static int maxMinutes(long daysToRace) {
        if (daysToRace == -1) {
            return DAY_AFTER_RACE_MAX_MINUTES;
        }
        if (daysToRace == 1) {
            return DAY_BEFORE_RACE_MAX_MINUTES;
        }
        if (daysToRace == SHORT_RUN_DAYS) {
            return THREE_DAYS_BEFORE_RACE_MAX_MINUTES;
        }
        return daysToRace > 1 && daysToRace < SHORT_RUN_DAYS
                ? DAYS_BEFORE_RACE_MAX_MINUTES
                : NO_LIMIT;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
