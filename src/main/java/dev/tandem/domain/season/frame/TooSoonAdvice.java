package dev.tandem.domain.season.frame;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.science.RunningScience;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;

/** What to say when a race is too near: the first date that would do, and what is possible. */
final class TooSoonAdvice {

    private record Distance(double meters, String name) {}

    /** Longest first. */
    private static final List<Distance> DISTANCES =
            List.of(
                    new Distance(RunningScience.HALF_MARATHON_METERS, "half-marathon"),
                    new Distance(10_000, "10-km"),
                    new Distance(5_000, "5-km"));

    private TooSoonAdvice() {}

    static FrameResult.TooSoon of(RaceRoad road, LocalDate start, Goal.Race race) {
        return new FrameResult.TooSoon(
                road.earliest(race.distanceMeters(), start), possible(road, start, race));
    }

    private static Message possible(RaceRoad road, LocalDate start, Goal.Race race) {
        return DISTANCES.stream()
                .filter(each -> each.meters() < race.distanceMeters())
                .filter(each -> road.leadsTo(each.meters(), start, race.date()))
                .findFirst()
                .map(each -> Message.of("too-soon.ready." + each.name()))
                .orElseGet(() -> withoutShorterRace(road, start, race.date()));
    }

    private static Message withoutShorterRace(RaceRoad road, LocalDate start, LocalDate race) {
        if (RaceRoad.weeksBetween(start, race) == 0) {
            return Message.of("too-soon.less-than-a-week");
        }
        return road.base().needsWalking()
                ? Message.of("too-soon.run-walk")
                : Message.of("too-soon.easy-runs");
    }
}
