package dev.tandem.domain.schedule.search;

import dev.tandem.domain.schedule.Slot;

import java.util.List;

/** How the sessions of a day share its minutes. */
final class Minutes {
    /** Sessions are planned in steps of five minutes (coach.md). */
    private static final int STEP = 5;

    private Minutes() {}

    /** First the least of each, then step by step to the one that has least of what it wishes. */
    static int[] shared(List<Slot> slots, int minutes) {
        var given = slots.stream().mapToInt(Slot::leastMinutes).toArray();
        var left = minutes;
        for (var each : given) {
            left -= each;
        }
        for (var next = neediest(slots, given); next >= 0 && left > 0; ) {
            var step =
                    Math.min(left, Math.min(STEP, slots.get(next).wishedMinutes() - given[next]));
            given[next] += step;
            left -= step;
            next = neediest(slots, given);
        }
        return given;
    }

    private static int neediest(List<Slot> slots, int[] given) {
        var neediest = -1;
        for (var index = 0; index < given.length; index++) {
            var isShort = given[index] < slots.get(index).wishedMinutes();
            if (isShort
                    && (neediest < 0 || has(slots, given, index) < has(slots, given, neediest))) {
                neediest = index;
            }
        }
        return neediest;
    }

    private static double has(List<Slot> slots, int[] given, int index) {
        return (double) given[index] / slots.get(index).wishedMinutes();
    }
}
