package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.unit.Message;

import java.time.LocalDate;
import java.util.List;

/** How numbers of days and sessions are said. */
public final class Numbers {
    /** Up to here numbers are spelled out. */
    private static final int SPELLED = 10;

    private Numbers() {}

    /** Such as "no open day" or "three open days". */
    static Message of(long count, String what) {
        if (count > 1) {
            return Message.of("count." + what + ".some", spelled(count));
        }
        return Message.of("count." + what + (count == 1 ? ".one" : ".none"));
    }

    private static Object spelled(long count) {
        return count <= SPELLED ? Message.of("number." + count) : count;
    }

    /** Such as "3 runs a week". */
    public static Message perWeek(long count, String what) {
        return Message.of("weekly." + what + (count == 1 ? ".one" : ".some"), count);
    }

    /** The number and nothing else, the same in every language. */
    public static Message alone(long count) {
        return Message.literal(Long.toString(count));
    }

    /** The open days, such as "three open days and no day with two sessions". */
    static Message openDays(WeekProblem problem) {
        var two = problem.rooms().stream().filter(room -> room.maxSessions() > 1).count();
        return Message.of(
                "because.open-days",
                of(problem.rooms().size(), "open-day"),
                of(two, "day-with-two"));
    }

    /** To fill in: the names of the open days, such as "Monday, Friday". */
    static String dayNames(List<Room> rooms) {
        return Message.weekdays(
                rooms.stream().map(Room::date).sorted().map(LocalDate::getDayOfWeek).toList());
    }
}
