package dev.tandem.domain.schedule.cost;

import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.Sitting;

import java.util.List;
import java.util.stream.Stream;

/** All soft costs, and their sums. */
public final class SoftCosts {
    public static final List<SoftCost> ALL =
            Stream.of(PlaceCosts.ALL, DayCosts.ALL, PairCosts.ALL, List.of(PairCosts.CANNOT_REPEAT))
                    .<SoftCost>flatMap(List::stream)
                    .toList();

    private SoftCosts() {}

    /**
     * Whether a cost explains a place where it is that much: only where it is avoided altogether,
     * but for the spread of the week, which is always a matter of more or less.
     */
    public static boolean explains(SoftCost cost, int amount) {
        return amount == 0 || cost.equals(PairCosts.STRESS);
    }

    /** What a slot costs on a day. */
    public static int ofPlace(Sitting sitting, WeekProblem problem) {
        var sum = 0;
        for (var each : PlaceCosts.ALL) {
            sum += each.cost().of(sitting, problem);
        }
        return sum;
    }

    /** What it costs two slots to share a day; they are in order. */
    public static int ofDay(Sitting earlier, Sitting later, Room room) {
        var sum = 0;
        for (var each : DayCosts.ALL) {
            sum += each.cost().of(earlier, later, room);
        }
        return sum;
    }

    /** What the distance of two sessions costs; they are in order. */
    public static int ofPair(Sitting earlier, Sitting later, Limits limits) {
        var sum = 0;
        for (var each : PairCosts.ALL) {
            sum += each.cost().of(earlier, later, limits);
        }
        return sum;
    }

    /** What it costs two slots in addition that the week comes again; they are in order. */
    public static int ofRepeating(Sitting earlier, Sitting later, Limits limits) {
        return PairCosts.CANNOT_REPEAT.cost().of(earlier, later, limits)
                + ofPair(later, earlier.plusDays(WeekProblem.DAYS), limits);
    }
}
