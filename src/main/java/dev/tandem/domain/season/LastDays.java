package dev.tandem.domain.season;

import static dev.tandem.domain.science.RunCycleScience.TAPER_WEEK_OF_PEAK;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.Compromise;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says so where the seven days that end with the race hold less or more running than a taper should
 * (R5): with few open days, or after weeks without running, other rules leave no better week.
 */
@Cited("R5")
record LastDays(List<PlanWeek> weeks) {
    private static final int DAYS = 7;

    /** Before this many weeks there is no greatest week to taper from. */
    private static final int FROM_WEEKS = 3;

    Optional<Compromise> compromise(Goal.Race race) {
        double peak = weeks.stream().mapToInt(PlanWeek::runDistanceMeters).max().orElse(0);
        double meters = meters(race.date());
        if (weeks.size() < FROM_WEEKS || peak == 0 || holdsNoRace(race)) {
            return Optional.empty();
        }
        boolean isIn =
                meters >= TAPER_WEEK_OF_PEAK.low() * peak
                        && meters <= TAPER_WEEK_OF_PEAK.high() * peak;
        return isIn ? Optional.empty() : Optional.of(compromise(Math.round(100 * meters / peak)));
    }

    private static Compromise compromise(long percent) {
        return new Compromise(
                "race-week",
                Message.of("last-days.wanted"),
                Message.literal(percent + " %"),
                percent < 100 * TAPER_WEEK_OF_PEAK.low()
                        ? Message.of("last-days.no-longer-runs")
                        : Message.of("last-days.too-short"));
    }

    private boolean holdsNoRace(Goal.Race race) {
        return weeks.getLast().startDate().plusDays(DAYS - 1L).isBefore(race.date());
    }

    private double meters(LocalDate race) {
        var from = race.minusDays(DAYS - 1L);
        return weeks.stream()
                .flatMap(week -> week.sessions().stream())
                .filter(each -> !each.date().isBefore(from) && each.date().isBefore(race))
                .mapToInt(LastDays::trainingMeters)
                .sum();
    }

    private static int trainingMeters(PlannedSession session) {
        return session.workout() instanceof Workout.Run run && !session.isRace()
                ? run.distanceMeters()
                : 0;
    }
}
