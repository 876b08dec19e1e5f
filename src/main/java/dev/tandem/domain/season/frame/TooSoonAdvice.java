package dev.tandem.domain.season.frame;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.science.RunningScience;

import java.time.LocalDate;
import java.util.List;

/** What to say when a race is too near: the first date that would do, and what is possible. */
final class TooSoonAdvice {

    private record Distance(double meters, String name) {}

    /** Longest first. */
    private static final List<Distance> DISTANCES =
            List.of(
                    new Distance(RunningScience.HALF_MARATHON_METERS, "a half marathon"),
                    new Distance(10_000, "10 km"),
                    new Distance(5_000, "5 km"));

    private TooSoonAdvice() {}

    static FrameResult.TooSoon of(RaceRoad road, LocalDate start, Goal.Race race) {
        return new FrameResult.TooSoon(
                road.earliest(race.distanceMeters(), start), possible(road, start, race));
    }

    private static String possible(RaceRoad road, LocalDate start, Goal.Race race) {
        return DISTANCES.stream()
                .filter(each -> each.meters() < race.distanceMeters())
                .filter(each -> road.leadsTo(each.meters(), start, race.date()))
                .findFirst()
                .map(each -> "By then you could be ready to run " + each.name() + ".")
                .orElseGet(() -> withoutShorterRace(road, start, race.date()));
    }

    private static String withoutShorterRace(RaceRoad road, LocalDate start, LocalDate race) {
        if (RaceRoad.weeksBetween(start, race) == 0) {
            return "Less than a week is left, so keep moving easily and plan a later race.";
        }
        return road.base().needsWalking()
                ? "By then you could run and walk in turns, three times a week, and feel well."
                : "By then you could add a little to your easy runs and stay well.";
    }
}
