package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The weeks planned so far, oldest first: what the next week builds on. Races are left out. */
public record RunLog(List<PlanWeek> weeks) {
    /** Nothing planned yet. */
    public static final RunLog EMPTY = new RunLog(List.of());

    public RunLog {
        weeks = List.copyOf(weeks);
    }

    /** The same with one more week. */
    public RunLog plus(PlanWeek week) {
        var longer = new ArrayList<>(weeks);
        longer.add(week);
        return new RunLog(longer);
    }

    boolean isEmpty() {
        return weeks.isEmpty();
    }

    /** Metres of a planned week counted from the last one (1 = the week before). */
    int weekMeters(int weeksAgo) {
        int index = weeks.size() - weeksAgo;
        return index < 0 ? 0 : weeks.get(index).runDistanceMeters();
    }

    /** The greatest of so many weeks, the latest of them so many weeks ago. */
    int greatestWeekMeters(int span, int latestWeeksAgo) {
        return IntStream.range(latestWeeksAgo, latestWeeksAgo + span)
                .map(this::weekMeters)
                .max()
                .orElse(0);
    }

    /** The greatest week of all. */
    int peakWeekMeters() {
        return greatestWeekMeters(weeks.size(), 1);
    }

    /** The greatest load of the runs of a week among the last ones, in AU. */
    double greatestLoad(int span) {
        return weeks.subList(Math.max(0, weeks.size() - span), weeks.size()).stream()
                .mapToDouble(RunLog::load)
                .max()
                .orElse(0);
    }

    /** The longest run of a span of days; 0 without one. */
    int longestMeters(LocalDate from, LocalDate to) {
        return runsBetween(from, to).mapToInt(Workout.Run::distanceMeters).max().orElse(0);
    }

    /** All running of a span of days. */
    int meters(LocalDate from, LocalDate to) {
        return runsBetween(from, to).mapToInt(Workout.Run::distanceMeters).sum();
    }

    /** Whether a day had a hard or long run. */
    boolean hadDemandingRunOn(LocalDate day) {
        return lastWeeks(2)
                .flatMap(week -> week.sessions().stream())
                .filter(session -> session.date().equals(day))
                .filter(session -> session.workout() instanceof Workout.Run)
                .anyMatch(session -> !session.tags().isEmpty());
    }

    /** Whether a day had heavy leg work or jumps. */
    boolean hadLegWorkOn(LocalDate day) {
        return lastWeeks(1)
                .flatMap(week -> week.sessions().stream())
                .filter(session -> session.date().equals(day))
                .anyMatch(session -> session.has(Tag.HEAVY_LOWER) || session.has(Tag.PLYOMETRIC));
    }

    private Stream<Workout.Run> runsBetween(LocalDate from, LocalDate to) {
        return weeks.stream()
                .filter(week -> !week.startDate().isAfter(to))
                .filter(week -> !week.startDate().plusDays(6).isBefore(from))
                .flatMap(week -> week.sessions().stream())
                .filter(session -> !session.date().isBefore(from) && !session.date().isAfter(to))
                .flatMap(RunLog::trainingRun);
    }

    private Stream<PlanWeek> lastWeeks(int count) {
        return weeks.subList(Math.max(0, weeks.size() - count), weeks.size()).stream();
    }

    private static double load(PlanWeek week) {
        return week.sessions().stream()
                .flatMap(RunLog::trainingRun)
                .mapToDouble(run -> run.outline().load())
                .sum();
    }

    private static Stream<Workout.Run> trainingRun(PlannedSession session) {
        return session.workout() instanceof Workout.Run run && run.type() != RunType.RACE
                ? Stream.of(run)
                : Stream.empty();
    }
}
