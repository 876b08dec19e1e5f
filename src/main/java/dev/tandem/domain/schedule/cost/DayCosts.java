package dev.tandem.domain.schedule.cost;

import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.cost.SoftCost.OnDay;
import dev.tandem.domain.science.Cited;

import java.util.List;

/** What it costs two sessions to share the minutes of a day. */
final class DayCosts {
    @Cited({"R1", "R21"})
    static final OnDay SHARED_MINUTES =
            new OnDay(
                    "session-minutes",
                    "minutes",
                    (earlier, later, room) ->
                            missing(earlier.slot(), later.slot(), room.minutes())
                                    * Weights.MINUTE_SHORT);

    static final List<OnDay> ALL = List.of(SHARED_MINUTES);

    private DayCosts() {}

    /** Minutes that both together lack beyond what each would lack alone. */
    private static int missing(Slot one, Slot other, int minutes) {
        var together = Math.max(0, one.wishedMinutes() + other.wishedMinutes() - minutes);
        return together - alone(one, minutes) - alone(other, minutes);
    }

    private static int alone(Slot slot, int minutes) {
        return Math.max(0, slot.wishedMinutes() - minutes);
    }
}
