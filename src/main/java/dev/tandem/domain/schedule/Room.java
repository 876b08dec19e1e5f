package dev.tandem.domain.schedule;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.unit.SessionKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a date has room for: minutes of all its sessions together, how many (one or two, R9 knows no
 * third), and of which kinds. A date without a room is closed for training.
 */
public record Room(LocalDate date, int minutes, int maxSessions, Set<SessionKind> kinds) {
    public static final int MOST_SESSIONS = 2;

    public Room {
        kinds = Kept.inOrder(SessionKind.class, kinds);
        maxSessions = Math.clamp(maxSessions, 1, MOST_SESSIONS);
    }

    /** The rooms of the seven days from a date on. */
    public static List<Room> week(LocalDate start, Availability availability) {
        return Stream.iterate(start, date -> date.plusDays(1))
                .limit(WeekProblem.DAYS)
                .flatMap(
                        date ->
                                availability.on(date.getDayOfWeek()).stream()
                                        .map(day -> of(date, day)))
                .toList();
    }

    private static Room of(LocalDate date, DayAvailability day) {
        return new Room(date, day.minutes(), day.maxSessions(), day.kinds());
    }
}
