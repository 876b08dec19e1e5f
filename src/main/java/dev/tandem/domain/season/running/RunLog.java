package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.PlanWeek;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.running.RunType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The weeks planned so far, oldest first: what the next week builds on. */
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

    /** Metres of a planned week counted from the last one (1 = the week before), races left out. */
    double weekMeters(int weeksAgo) {
        int index = weeks.size() - weeksAgo;
        return index < 0 ? 0 : weeks.get(index).runDistanceMeters();
    }

    /** The greatest week of a span that ends so many weeks ago. */
    double greatestWeekMeters(int span, int endingWeeksAgo) {
        double greatest = 0;
        for (int ago = endingWeeksAgo; ago < endingWeeksAgo + span; ago++) {
            greatest = Math.max(greatest, weekMeters(ago));
        }
        return greatest;
    }

    /** The longest planned run of a span, races left out; 0 without one. */
    double longestMeters(LocalDate from, LocalDate to) {
        return runs(from, to).mapToDouble(Workout.Run::distanceMeters).max().orElse(0);
    }

    private Stream<Workout.Run> runs(LocalDate from, LocalDate to) {
        return weeks.stream()
                .flatMap(week -> week.sessions().stream())
                .filter(session -> !session.date().isBefore(from) && !session.date().isAfter(to))
                .map(PlannedSession::workout)
                .filter(Workout.Run.class::isInstance)
                .map(Workout.Run.class::cast)
                .filter(run -> run.type() != RunType.RACE);
    }
}
