package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.Words;

/** What a day lacks that a session needs, as a clause that goes on after "because". */
final class Lack {
    private Lack() {}

    static String of(Pin pin, WeekProblem problem) {
        var day = Words.day(pin.date());
        return problem.roomOn(pin.date())
                .flatMap(
                        room ->
                                problem.slots().stream()
                                        .filter(slot -> slot.key().equals(pin.slotKey()))
                                        .findFirst()
                                        .map(slot -> day + lackOf(slot, room)))
                .orElse(day + " is not one of your open days");
    }

    private static String lackOf(Slot slot, Room room) {
        if (!room.kinds().contains(slot.kind())) {
            return " is not open for a " + Words.name(slot);
        }
        return room.minutes() < slot.leastMinutes()
                ? " has only " + room.minutes() + " minutes"
                : " has no room beside your other session";
    }
}
