package dev.tandem.domain.schedule.rule;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.HardRule.OnDay;
import dev.tandem.domain.schedule.rule.HardRule.OnPair;
import dev.tandem.domain.schedule.rule.HardRule.OnPlace;

import java.time.LocalDate;
import java.util.List;

/** What the athlete's days have room for, and what shares a day with what. */
final class RoomRules {
    static final String AVAILABILITY = "availability";

    static final OnPair ONE_OF_A_KIND =
            new OnPair(
                    "one-of-a-kind",
                    "one-of-a-kind",
                    false,
                    (earlier, later, _) ->
                            earlier.day() == later.day()
                                    && earlier.slot().kind() == later.slot().kind());

    static final List<HardRule> ALL =
            List.of(
                    new OnPlace(AVAILABILITY, "no-room", RoomRules::isNoRoom),
                    new OnDay(AVAILABILITY, "shared-minutes", RoomRules::areTooLong),
                    new OnPlace(
                            "free-day",
                            "free-day",
                            (sitting, problem) ->
                                    problem.wishes().freeDates().contains(date(sitting, problem))),
                    new OnPlace(
                            "R14",
                            "race-day",
                            (sitting, problem) ->
                                    problem.races().stream()
                                            .anyMatch(
                                                    race ->
                                                            race.date()
                                                                    .equals(
                                                                            date(
                                                                                    sitting,
                                                                                    problem)))),
                    ONE_OF_A_KIND);

    private RoomRules() {}

    private static boolean isNoRoom(Sitting sitting, WeekProblem problem) {
        return problem.roomOn(date(sitting, problem))
                .filter(room -> takes(room, sitting))
                .isEmpty();
    }

    private static boolean takes(Room room, Sitting sitting) {
        return room.kinds().contains(sitting.slot().kind())
                && room.minutes() >= sitting.slot().leastMinutes()
                && (sitting.part() == DayPart.ANY || room.maxSessions() == Room.MOST_SESSIONS);
    }

    private static boolean areTooLong(Sitting earlier, Sitting later, Room room) {
        return earlier.slot().leastMinutes() + later.slot().leastMinutes() > room.minutes();
    }

    private static LocalDate date(Sitting sitting, WeekProblem problem) {
        return problem.start().plusDays(sitting.day());
    }
}
