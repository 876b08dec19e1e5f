package dev.tandem.domain.schedule.cost;

import dev.tandem.domain.schedule.Limits;
import dev.tandem.domain.schedule.Room;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.Sitting;

import java.util.List;
import java.util.stream.Stream;

/** All soft costs, and their sums. */
public final class SoftCosts {
    private static final List<SoftCost.OnPlace> ON_PLACE = join(PlaceCosts.ALL, RaceCosts.ALL);
    private static final List<SoftCost.OnPair> ON_PAIR = join(PairCosts.ALL, SpreadCosts.ALL);

    /** That the long run is on the wished day. */
    public static final SoftCost LONG_RUN_DAY = PlaceCosts.LONG_RUN_DAY;

    public static final List<SoftCost> ALL =
            Stream.of(ON_PLACE, DayCosts.ALL, ON_PAIR, RepeatCosts.ALL)
                    .<SoftCost>flatMap(List::stream)
                    .toList();

    private SoftCosts() {}

    private static <C extends SoftCost> List<C> join(List<C> some, List<C> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * Whether a cost explains a place where it is that much: only where it is avoided altogether,
     * but for the spread of the week, which is always a matter of more or less.
     */
    public static boolean explains(SoftCost cost, int amount) {
        return amount == 0 || cost.equals(SpreadCosts.STRESS);
    }

    /** What a slot costs on a day. */
    public static int ofPlace(Sitting sitting, WeekProblem problem) {
        var sum = 0;
        for (var each : ON_PLACE) {
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
        for (var each : ON_PAIR) {
            sum += each.cost().of(earlier, later, limits);
        }
        return sum;
    }

    /** What it costs two slots in addition that the week comes again; they are in order. */
    public static int ofRepeating(Sitting earlier, Sitting later, Limits limits) {
        var sum = ofPair(later, earlier.plusDays(WeekProblem.DAYS), limits);
        for (var each : RepeatCosts.ALL) {
            sum += each.cost().of(earlier, later, limits);
        }
        return sum;
    }
}
