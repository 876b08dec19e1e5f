package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.SessionWords;
import dev.tandem.domain.unit.Message;

/** One sentence for each wish that collides with others. */
final class ConflictWords {
    private ConflictWords() {}

    static Message of(Relaxable wish, WeekProblem problem, Demand demand) {
        return switch (wish) {
            case SURROUNDINGS -> Message.of("conflict.surroundings");
            case RACES -> Message.of("conflict.races");
            case FREE_DATES -> Message.of("conflict.free-dates");
            case KINDS -> Message.of("conflict.kinds");
            case MINUTES -> minutes(problem);
            case SESSIONS -> sessions(problem);
            case DAYS -> days(problem);
            case STRENGTH -> atLeast(Numbers.of(demand.least().strength(), "strength-session"));
            case RUNS -> atLeast(Numbers.of(demand.least().runs(), "run"));
            case MOVE -> moved(problem);
        };
    }

    private static Message atLeast(Message sessions) {
        return Message.of("conflict.at-least", sessions);
    }

    private static Message minutes(WeekProblem problem) {
        var most = problem.rooms().stream().mapToInt(Room::minutes).max().orElse(0);
        return Message.of("conflict.minutes", most);
    }

    private static Message sessions(WeekProblem problem) {
        var two = problem.rooms().stream().filter(room -> room.maxSessions() > 1).toList();
        return two.isEmpty()
                ? Message.of("conflict.no-day-for-two")
                : Message.of("conflict.days-for-two", Numbers.dayNames(two));
    }

    private static Message days(WeekProblem problem) {
        return problem.rooms().isEmpty()
                ? Message.of("conflict.no-day")
                : Message.of("conflict.days", Numbers.dayNames(problem.rooms()));
    }

    private static Message moved(WeekProblem problem) {
        return problem.pins().isEmpty()
                ? Message.of("conflict.moved")
                : Message.of(
                        "conflict.moved-to",
                        SessionWords.weekday(problem.pins().getFirst().date()));
    }
}
