package dev.tandem.domain.schedule.fit;

import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.search.SessionWords;
import dev.tandem.domain.unit.Message;

/** What a day lacks that a session needs, as a clause that goes on after "because". */
final class Lack {
    private Lack() {}

    static Message of(Pin pin, WeekProblem problem) {
        return problem.roomOn(pin.date())
                .flatMap(
                        room ->
                                problem.slots().stream()
                                        .filter(slot -> slot.key().equals(pin.slotKey()))
                                        .findFirst()
                                        .map(slot -> of(slot, room)))
                .orElseGet(() -> Message.of("lack.closed", SessionWords.weekday(pin.date())));
    }

    private static Message of(Slot slot, Room room) {
        var day = SessionWords.weekday(room.date());
        if (!room.kinds().contains(slot.kind())) {
            return Message.of("lack.kind", day, SessionWords.one(slot));
        }
        return room.minutes() < slot.leastMinutes()
                ? Message.of("lack.minutes", day, room.minutes())
                : Message.of("lack.beside", day);
    }
}
