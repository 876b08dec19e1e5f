package dev.tandem.domain.season;

import static dev.tandem.domain.science.LoadGuardScience.SINGLE_RUN_FACTOR;
import static dev.tandem.domain.science.LoadGuardScience.SINGLE_RUN_WINDOW_DAYS;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.plan.Caution;
import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.RacePlanTable;
import dev.tandem.domain.season.frame.LongRunShare;
import dev.tandem.domain.unit.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says so where the longest run of a season stays below what its race asks for (F7), and which of
 * the day's minutes, the share of its week (F10, R4) and safe growth (F9) held it there.
 */
@Cited({"F7", "F9", "F10", "R4"})
record ShortLongRun(List<PlanWeek> weeks, Availability availability) {
    private static final int STEP_METERS = 500;
    private static final int STEP_MINUTES = 5;

    /** From nine tenths on a long run is near enough. Ours. */
    private static final double WELL_BELOW = 0.9;

    /** Up to five kilometres no run has to be long. */
    private static final double SHORT_RACE_METERS = 5000;

    Optional<Caution> caution(Goal.Race race) {
        double wanted = wantedMeters(race.distanceMeters());
        boolean isHeld = sessions().anyMatch(PlannedSession::isRace);
        return race.distanceMeters() <= SHORT_RACE_METERS || !isHeld
                ? Optional.empty()
                : longest().filter(run -> isShort(run, wanted)).map(run -> caution(run, wanted));
    }

    /** The least of the table's longest runs, and no more than the race itself. */
    private static double wantedMeters(double raceMeters) {
        return Math.min(RacePlanTable.of(raceMeters).longestRunMeters().low(), raceMeters);
    }

    private static boolean isShort(PlannedSession run, double wanted) {
        return run.trainingMeters() < WELL_BELOW * wanted
                && minutes(run) + STEP_MINUTES <= RacePlanTable.MARATHON_LONGEST_RUN_MINUTES.low();
    }

    private Caution caution(PlannedSession run, double wanted) {
        return new Caution(
                "long-run-short",
                Message.of(
                        "caution.long-run-short",
                        km(run.trainingMeters()),
                        km(halfKm(wanted)),
                        cause(run)));
    }

    private Message cause(PlannedSession run) {
        var week = weekOf(run);
        var causes = new ArrayList<Message>();
        availability
                .on(run.date().getDayOfWeek())
                .filter(day -> isFull(day, run))
                .map(day -> Message.of("long-run.day", day.minutes()))
                .ifPresent(causes::add);
        if (isShareOf(week, run)) {
            causes.add(share(week));
        }
        return causes.isEmpty() ? growth(run) : Message.inARow(causes);
    }

    private static boolean isFull(DayAvailability day, PlannedSession run) {
        return minutes(run) + STEP_MINUTES > day.minutes();
    }

    private static boolean isShareOf(PlanWeek week, PlannedSession run) {
        return run.trainingMeters() + STEP_METERS > cap(week) * week.runDistanceMeters();
    }

    private static Message share(PlanWeek week) {
        return Message.of(
                "long-run.share", Math.round(100 * cap(week)), km(week.runDistanceMeters()));
    }

    private Message growth(PlannedSession run) {
        var from = run.date().minusDays(SINGLE_RUN_WINDOW_DAYS);
        int before =
                sessions()
                        .filter(each -> each.date().isBefore(run.date()))
                        .filter(each -> !each.date().isBefore(from))
                        .mapToInt(PlannedSession::trainingMeters)
                        .max()
                        .orElse(0);
        return run.trainingMeters() + STEP_METERS > SINGLE_RUN_FACTOR * before
                ? Message.of("long-run.growth")
                : Message.of("long-run.no-room");
    }

    private static double cap(PlanWeek week) {
        int runs = (int) week.sessions().stream().filter(it -> it.trainingMeters() > 0).count();
        return LongRunShare.cap(runs, week.runDistanceMeters());
    }

    /** The longest run of all; of several the last, which had most time to grow. */
    private Optional<PlannedSession> longest() {
        return sessions()
                .filter(each -> each.trainingMeters() > 0)
                .max(
                        Comparator.comparingInt(PlannedSession::trainingMeters)
                                .thenComparing(PlannedSession::date));
    }

    private PlanWeek weekOf(PlannedSession run) {
        return weeks.stream().filter(it -> it.sessions().contains(run)).findFirst().orElseThrow();
    }

    private Stream<PlannedSession> sessions() {
        return weeks.stream().flatMap(week -> week.sessions().stream());
    }

    private static int minutes(PlannedSession run) {
        return run.workout().outline().durationMinutes();
    }

    private static double halfKm(double meters) {
        return STEP_METERS * Math.ceil(meters / STEP_METERS);
    }

    private static double km(double meters) {
        return Math.round(meters / 100) / 10.0;
    }
}
