package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.athlete.Availability;
import dev.tandem.domain.athlete.DayAvailability;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A change of one weekday's availability: what it is called, what becomes of the day, and how big a
 * change it is, in the minutes it feels like.
 */
record Opening(String kind, Message text, DayAvailability day, int size) {
    /** How much one asks of somebody who never trained on that day. */
    private static final int NEW_DAY_MINUTES = 60;

    private static final int TWO_SESSIONS_MINUTES = 90;
    private static final int STEP_MINUTES = 15;
    private static final int MOST_STEPS = 4;

    /** To sort changes of different kinds; ours. */
    private static final int SIZE_OF_A_KIND = 65;

    private static final int SIZE_OF_A_SESSION = 70;
    private static final int SIZE_OF_A_DAY = 100;

    /** All changes of a day that open it further. */
    static List<Opening> of(DayOfWeek day, Availability availability) {
        return availability.on(day).map(Opening::ofOpen).orElseGet(() -> ofClosed(day));
    }

    private static List<Opening> ofClosed(DayOfWeek day) {
        var name = Message.weekday(day);
        return List.of(
                new Opening(
                        "day",
                        Message.of("opening.day", name, NEW_DAY_MINUTES),
                        DayAvailability.open(day, NEW_DAY_MINUTES, 1),
                        SIZE_OF_A_DAY),
                new Opening(
                        "day-for-two",
                        Message.of("opening.day-for-two", name, TWO_SESSIONS_MINUTES),
                        DayAvailability.open(day, TWO_SESSIONS_MINUTES, Room.MOST_SESSIONS),
                        SIZE_OF_A_DAY + SIZE_OF_A_SESSION));
    }

    private static List<Opening> ofOpen(DayAvailability day) {
        return Stream.of(longer(day), moreKinds(day), moreSessions(day))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Opening> longer(DayAvailability day) {
        return IntStream.rangeClosed(1, MOST_STEPS)
                .map(steps -> steps * STEP_MINUTES)
                .mapToObj(
                        more ->
                                new Opening(
                                        "minutes",
                                        Message.of(
                                                "opening.minutes",
                                                more,
                                                Message.weekday(day.day())),
                                        with(day, day.minutes() + more, day.maxSessions()),
                                        more));
    }

    private static Stream<Opening> moreKinds(DayAvailability day) {
        return DayAvailability.ALL_KINDS.stream()
                .filter(kind -> !day.allows(kind))
                .map(
                        kind ->
                                new Opening(
                                        "kind",
                                        Message.of(
                                                "opening." + plural(kind),
                                                Message.weekday(day.day())),
                                        new DayAvailability(
                                                day.day(),
                                                day.minutes(),
                                                day.maxSessions(),
                                                and(day.kinds(), kind)),
                                        SIZE_OF_A_KIND));
    }

    private static Set<SessionKind> and(Set<SessionKind> kinds, SessionKind more) {
        var all = EnumSet.of(more);
        all.addAll(kinds);
        return all;
    }

    private static Stream<Opening> moreSessions(DayAvailability day) {
        if (day.maxSessions() >= Room.MOST_SESSIONS) {
            return Stream.of();
        }
        var two = Room.MOST_SESSIONS;
        return IntStream.rangeClosed(0, MOST_STEPS)
                .map(steps -> steps * STEP_MINUTES)
                .mapToObj(
                        more ->
                                new Opening(
                                        "sessions",
                                        two(day, more),
                                        with(day, day.minutes() + more, two),
                                        SIZE_OF_A_SESSION + more));
    }

    private static Message two(DayAvailability day, int more) {
        var name = Message.weekday(day.day());
        return more == 0
                ? Message.of("opening.two", name)
                : Message.of("opening.two-and-minutes", name, day.minutes() + more);
    }

    private static DayAvailability with(DayAvailability day, int minutes, int sessions) {
        return new DayAvailability(day.day(), minutes, sessions, day.kinds());
    }

    private static String plural(SessionKind kind) {
        return switch (kind) {
            case RUN -> "runs";
            case STRENGTH -> "strength";
            case CROSS_TRAINING, RECOVERY, REST -> "cross-training";
        };
    }

    Availability on(Availability availability) {
        return new Availability(
                Stream.concat(
                                availability.days().stream()
                                        .filter(other -> other.day() != day.day()),
                                Stream.of(day))
                        .toList());
    }
}
