package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.Words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How numbers of days and sessions are said. */
final class Numbers {
    private static final List<String> SMALL =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");

    private Numbers() {}

    /** Such as "no open day" or "three open days". */
    static String of(long count, String one) {
        var number = count < SMALL.size() ? SMALL.get((int) count) : Long.toString(count);
        return number + " " + one + (count > 1 ? "s" : "");
    }

    static String perWeek(long count, String one) {
        return count + " " + one + (count > 1 ? "s" : "") + " a week";
    }

    /** The open days, such as "three open days and no day with two sessions". */
    static String openDays(WeekProblem problem) {
        var two = problem.rooms().stream().filter(room -> room.maxSessions() > 1).count();
        return of(problem.rooms().size(), "open day")
                + " and "
                + of(two, "day")
                + " with two sessions";
    }

    /** The names of the open days, such as "Monday, Friday". */
    static String dayNames(List<Room> rooms) {
        return rooms.stream()
                .map(Room::date)
                .sorted(Comparator.naturalOrder())
                .map(Words::day)
                .collect(Collectors.joining(", "));
    }
}
