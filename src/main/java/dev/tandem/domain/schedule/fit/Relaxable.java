package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.schedule.Demand;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.WeekWishes;
import dev.tandem.domain.schedule.Wish;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an athlete asks of a week and could ask less of, in the order in which a conflict is
 * searched: what is tried first is left out of the answer where it can be.
 */
enum Relaxable {
    SURROUNDINGS("sessions", problem -> problem.withFixed(List.of())),
    RACES("goals", problem -> problem.withRaces(List.of())),
    FREE_DATES("freeDates", Relaxable::withoutFreeDates),
    KINDS(
            "availability.kinds",
            problem -> problem.withRooms(eachRoom(problem, Relaxable::anyKind))),
    MINUTES(
            "availability.minutes",
            problem -> problem.withRooms(eachRoom(problem, Relaxable::longDay))),
    SESSIONS(
            "availability.maxSessions",
            problem -> problem.withRooms(eachRoom(problem, Relaxable::twoSessions))),
    DAYS("availability", problem -> problem.withRooms(everyDay(problem))),
    STRENGTH("strengthPerWeek", problem -> problem),
    RUNS("runsPerWeek", problem -> problem),
    MOVE("date", problem -> problem.withPins(List.of()));

    private static final int WHOLE_DAY_MINUTES = 24 * 60;

    private final String wish;
    private final UnaryOperator<WeekProblem> relaxed;

    Relaxable(String wish, UnaryOperator<WeekProblem> relaxed) {
        this.wish = wish;
        this.relaxed = relaxed;
    }

    /** The field of the athlete, or of the move, that says it. */
    String wish() {
        return wish;
    }

    WeekProblem relax(WeekProblem problem) {
        return relaxed.apply(problem);
    }

    /** The least sessions that are still asked for while only some wishes hold. */
    static Wish least(Demand demand, Set<Relaxable> holding) {
        return new Wish(
                holding.contains(RUNS) ? demand.least().runs() : 0,
                holding.contains(STRENGTH) ? demand.least().strength() : 0);
    }

    private static WeekProblem withoutFreeDates(WeekProblem problem) {
        var wishes = problem.wishes();
        return problem.withWishes(
                new WeekWishes(wishes.longRunDay(), wishes.homes(), wishes.keepHomes(), Set.of()));
    }

    private static List<Room> eachRoom(WeekProblem problem, UnaryOperator<Room> change) {
        return problem.rooms().stream().map(change).toList();
    }

    private static Room anyKind(Room room) {
        return new Room(room.date(), room.minutes(), room.maxSessions(), DayAvailability.ALL_KINDS);
    }

    private static Room longDay(Room room) {
        return new Room(room.date(), WHOLE_DAY_MINUTES, room.maxSessions(), room.kinds());
    }

    private static Room twoSessions(Room room) {
        return new Room(room.date(), room.minutes(), Room.MOST_SESSIONS, room.kinds());
    }

    private static List<Room> everyDay(WeekProblem problem) {
        var open = problem.rooms().stream().map(Room::date).toList();
        var more =
                problem.dates().stream()
                        .filter(date -> !open.contains(date))
                        .map(
                                date ->
                                        new Room(
                                                date,
                                                WHOLE_DAY_MINUTES,
                                                1,
                                                DayAvailability.ALL_KINDS));
        return Stream.concat(problem.rooms().stream(), more).toList();
    }
}
