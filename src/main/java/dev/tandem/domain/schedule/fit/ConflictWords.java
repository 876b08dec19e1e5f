package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.Words;

/** One sentence for each wish that collides with others. */
final class ConflictWords {
    private ConflictWords() {}

    static String of(Relaxable wish, WeekProblem problem, Demand demand) {
        return switch (wish) {
            case SURROUNDINGS -> "The sessions around it leave too little room.";
            case RACES -> "A race needs its own day and lighter days before it.";
            case FREE_DATES -> "You keep days of this week free.";
            case KINDS -> "Some of your days take only one kind of session.";
            case MINUTES -> minutes(problem);
            case SESSIONS -> sessions(problem);
            case DAYS -> days(problem);
            case STRENGTH ->
                    "A week has at least "
                            + Numbers.of(demand.least().strength(), "strength session")
                            + ".";
            case RUNS -> "A week has at least " + Numbers.of(demand.least().runs(), "run") + ".";
            case MOVE -> "You moved a session to " + movedTo(problem) + ".";
        };
    }

    private static String minutes(WeekProblem problem) {
        var most = problem.rooms().stream().mapToInt(Room::minutes).max().orElse(0);
        return "Your longest day has " + most + " minutes.";
    }

    private static String sessions(WeekProblem problem) {
        var two = problem.rooms().stream().filter(room -> room.maxSessions() > 1).toList();
        return two.isEmpty()
                ? "No day takes two sessions."
                : "Only " + Numbers.dayNames(two) + " can take two sessions.";
    }

    private static String days(WeekProblem problem) {
        return problem.rooms().isEmpty()
                ? "No day is open for training."
                : "You train on " + Numbers.dayNames(problem.rooms()) + " only.";
    }

    private static String movedTo(WeekProblem problem) {
        return problem.pins().isEmpty()
                ? "another day"
                : Words.day(problem.pins().getFirst().date());
    }
}
