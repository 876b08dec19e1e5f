package dev.tandem.domain.nutrition;

import dev.tandem.domain.athlete.AthleteFile;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.running.WorldBest;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.NutritionScience;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What comes after a day and bears on its food: the longest run of tomorrow in minutes (0 without
 * one), the days to the next race, and the days to the next one of more than 90 minutes.
 */
@Cited("G2")
public record Ahead(
        int longestRunTomorrowMinutes,
        @Nullable Integer daysToRace,
        @Nullable Integer daysToLongRace) {
    public static final Ahead NOTHING = new Ahead(0, null, null);

    /** How many days after a day are looked at: loading begins 48 hours before a race. */
    public static final int DAYS = 2;

    /** The planned sessions are those of the days after, races among them. */
    public static Ahead of(LocalDate date, AthleteFile file, List<PlannedSession> later) {
        var coming = later.stream().filter(each -> each.status() == PlannedStatus.PLANNED).toList();
        var tomorrow = coming.stream().filter(each -> each.date().equals(date.plusDays(1)));
        return new Ahead(
                new DayTraining(tomorrow.map(Exertion::of).toList()).longestRunMinutes(),
                nearest(races(date, file, coming).map(Race::days)),
                nearest(races(date, file, coming).filter(Race::isLong).map(Race::days)));
    }

    /** A race so many days ahead. */
    private record Race(int days, boolean isLong) {}

    private static Stream<Race> races(
            LocalDate date, AthleteFile file, List<PlannedSession> coming) {
        return file.goals().stream()
                .filter(Goal.Race.class::isInstance)
                .map(Goal.Race.class::cast)
                .filter(race -> race.date().isAfter(date))
                .map(
                        race ->
                                new Race(
                                        (int) ChronoUnit.DAYS.between(date, race.date()),
                                        isLong(race, coming)));
    }

    /**
     * By the plan where it has the race, else by the wished time, as far as somebody can run it,
     * else by the distance.
     */
    private static boolean isLong(Goal.Race race, List<PlannedSession> coming) {
        var planned = plannedMinutes(race, coming);
        if (planned.isPresent()) {
            return planned.getAsInt() > NutritionScience.LOADING_FROM_EVENT_MINUTES;
        }
        var wished = race.targetSeconds();
        return wished == null
                ? race.distanceMeters() >= NutritionScience.LOADING_FROM_EVENT_METERS
                : Math.max(wished, WorldBest.seconds(race.distanceMeters()))
                        > 60 * NutritionScience.LOADING_FROM_EVENT_MINUTES;
    }

    private static OptionalInt plannedMinutes(Goal.Race race, List<PlannedSession> coming) {
        return coming.stream()
                .filter(each -> each.isRace() && each.date().equals(race.date()))
                .map(Exertion::of)
                .mapToInt(Exertion::eventMinutes)
                .max();
    }

    private static @Nullable Integer nearest(Stream<Integer> days) {
        return days.min(Comparator.naturalOrder()).orElse(null);
    }
}
