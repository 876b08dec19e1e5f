package dev.tandem.domain.schedule.rule;

import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;

/**
 * A rule that no week breaks. Each kind looks at as little as it needs, so that the search can ask
 * it early. The id is what answers name (dossier item or reading); what it says goes on after
 * "because".
 */
public sealed interface HardRule {
    String id();

    String says();

    /** Counts the slots, wherever they stand. */
    record OnCount(String id, String says, CountTest test) implements HardRule {}

    /** Looks at one slot on one day. */
    record OnPlace(String id, String says, PlaceTest test) implements HardRule {}

    /** Looks at two sessions of one day and the room there. */
    record OnDay(String id, String says, DayTest test) implements HardRule {}

    /**
     * Looks at two sessions, the first one earlier, and how far apart they are; near says for one
     * of them how it keeps clear of the other, and nothing where that explains nothing.
     */
    record OnPair(String id, String says, String near, PairTest test) implements HardRule {}

    /** Looks at all that is placed so far; once broken, more sessions never mend it. */
    record OnWeek(String id, String says, WeekTest test) implements HardRule {}

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
