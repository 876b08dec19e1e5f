package dev.tandem.domain.schedule.cost;

import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.unit.Message;

import java.time.DayOfWeek;

/**
 * Something a good week avoids where it can. What it says explains a place that avoids it; by the
 * name its words are found. Costs are never negative, and the sum over all sessions and pairs is
 * the week's.
 */
public sealed interface SoftCost {
    String rule();

    String name();

    /** Why a session is on that weekday. */
    default Message says(DayOfWeek day) {
        return Message.of("cost." + name(), Message.weekday(day));
    }

    /** Looks at one slot on one day. */
    record OnPlace(String rule, String name, PlaceCost cost) implements SoftCost {}

    /** Looks at two sessions of one day and the room there. */
    record OnDay(String rule, String name, DayCost cost) implements SoftCost {}

    /** Looks at two sessions, the first one earlier, and how far apart they are. */
    record OnPair(String rule, String name, PairCost cost) implements SoftCost {}

    /** Looks at two sessions of the week, the first one earlier, as if the week came again. */
    record OnRepeat(String rule, String name, PairCost cost) implements SoftCost {}

    /** What a slot costs there. */
    interface PlaceCost {
        int of(Sitting sitting, WeekProblem problem);
    }

    /** What it costs that two sessions share a day. */
    interface DayCost {
        int of(Sitting earlier, Sitting later, Room room);
    }

    /** What the distance of two sessions costs. */
    interface PairCost {
        int of(Sitting earlier, Sitting later, Limits limits);
    }
}
