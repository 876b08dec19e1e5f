package dev.tandem.domain.schedule;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.schedule.ScheduleResult.Scheduled;
import dev.tandem.domain.schedule.search.WeekScheduler;
import dev.tandem.domain.unit.SessionKind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weeks that tests speak of, seven letters from Monday on: x is an open day, 2 one that takes two
 * sessions, r one for runs and s one for strength only; anything else is closed.
 */
final class Weeks {
    static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    static final int ADULT = 36;

    private Weeks() {}

    static WeekProblem open(String days, int minutes) {
        return open(days, minutes, Level.INTERMEDIATE);
    }

    static WeekProblem open(String days, int minutes, Level level) {
        return WeekProblem.of(
                MONDAY, Room.week(MONDAY, availability(days, minutes)), Limits.of(level, ADULT));
    }

    static Availability availability(String letters, int minutes) {
        var days = new ArrayList<DayAvailability>();
        for (var day : DayOfWeek.values()) {
            var letter = letters.charAt(day.ordinal());
            if ("x2rs".indexOf(letter) >= 0) {
                days.add(new DayAvailability(day, minutes, letter == '2' ? 2 : 1, kinds(letter)));
            }
        }
        return new Availability(days);
    }

    private static Set<SessionKind> kinds(char letter) {
        return switch (letter) {
            case 'r' -> EnumSet.of(SessionKind.RUN);
            case 's' -> EnumSet.of(SessionKind.STRENGTH);
            default -> DayAvailability.ALL_KINDS;
        };
    }

    /** All ways to choose so many days of the seven, as letters. */
    static List<String> patterns(int count, char letter) {
        var found = new ArrayList<String>();
        for (var bits = 0; bits < 1 << WeekProblem.DAYS; bits++) {
            if (Integer.bitCount(bits) == count) {
                var days = new StringBuilder();
                for (var day = 0; day < WeekProblem.DAYS; day++) {
                    days.append((bits & 1 << day) == 0 ? '-' : letter);
                }
                found.add(days.toString());
            }
        }
        return found;
    }

    /** The week in letters: its keys by day, such as "mon long, tue upper". */
    static String inWords(ScheduleResult result) {
        return switch (result) {
            case Scheduled week -> String.join(", ", words(week));
            case ScheduleResult.Unschedulable _ -> "none";
        };
    }

    static Scheduled solved(WeekProblem week) {
        return (Scheduled) WeekScheduler.solve(week);
    }

    /** Where each session of a week stands, as habits of the next. */
    static Map<String, Home> homes(Scheduled week) {
        return week.placed().stream()
                .collect(
                        Collectors.toMap(
                                each -> each.slot().key(),
                                each -> new Home(each.date().getDayOfWeek(), each.dayPart())));
    }

    private static List<String> words(Scheduled week) {
        return week.placed().stream()
                .map(
                        each ->
                                day(each.date())
                                        + switch (each.dayPart()) {
                                            case AM -> " am ";
                                            case PM -> " pm ";
                                            case ANY -> " ";
                                        }
                                        + each.slot().key())
                .toList();
    }

    static String day(LocalDate date) {
        return date.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    static LocalDate on(DayOfWeek day) {
        return MONDAY.plusDays(day.ordinal());
    }
}
