package dev.tandem.domain.schedule.rule;

import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.unit.Message;

/**
 * A rule that no week breaks. Each kind looks at as little as it needs, so that the search can ask
 * it early. The id is what answers name (dossier item or reading), the name what its words are
 * found by.
 */
public sealed interface HardRule {
    String id();

    String name();

    /** A clause that goes on after "because". */
    default Message says() {
        return Message.of("rule." + name());
    }

    /** Counts the slots, wherever they stand. */
    record OnCount(String id, String name, CountTest test) implements HardRule {}

    /** Looks at one slot on one day. */
    record OnPlace(String id, String name, PlaceTest test) implements HardRule {}

    /** Looks at two sessions of one day and the room there. */
    record OnDay(String id, String name, DayTest test) implements HardRule {}

    /**
     * Looks at two sessions, the first one earlier, and how far apart they are; that may explain
     * where one of them stands.
     */
    record OnPair(String id, String name, boolean explains, PairTest test) implements HardRule {
        /** How a session keeps clear of another. */
        public Message near(Message other) {
            return Message.of("rule." + name + ".near", other);
        }
    }

    /** Looks at all that is placed so far; once broken, more sessions never mend it. */
    record OnWeek(String id, String name, WeekTest test) implements HardRule {}

    /** Whether the slots of a problem are too many. */
    interface CountTest {
        boolean breaks(WeekProblem problem);
    }

    /** Whether a slot may not be there. */
    interface PlaceTest {
        boolean breaks(Sitting sitting, WeekProblem problem);
    }

    /** Whether two sessions cannot share a day. */
    interface DayTest {
        boolean breaks(Sitting earlier, Sitting later, Room room);
    }

    /** Whether two sessions stand too close. */
    interface PairTest {
        boolean breaks(Sitting earlier, Sitting later, Limits limits);
    }

    /** Whether the placed sessions are too many somewhere. */
    interface WeekTest {
        boolean breaks(Tally tally, WeekProblem problem);
    }
}
