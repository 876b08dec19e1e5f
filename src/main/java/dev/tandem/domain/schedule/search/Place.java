package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.Sitting;

/**
 * The places of a week as small numbers, so that sets of them are bits of an int: each day has a
 * morning, an evening, and the whole day for a session that is alone.
 */
final class Place {
    private static final DayPart[] PARTS = DayPart.values();

    static final int PARTS_OF_DAY = PARTS.length;
    static final int COUNT = WeekProblem.DAYS * PARTS_OF_DAY;

    private Place() {}

    static int of(int day, DayPart part) {
        return day * PARTS_OF_DAY + part.ordinal();
    }

    static int day(int place) {
        return place / PARTS_OF_DAY;
    }

    static DayPart part(int place) {
        return PARTS[place % PARTS_OF_DAY];
    }

    static Sitting sitting(Slot slot, int place) {
        return new Sitting(slot, day(place), part(place));
    }

    /** All places of a day as bits. */
    static int ofDay(int day) {
        return ((1 << PARTS_OF_DAY) - 1) << (day * PARTS_OF_DAY);
    }

    /** The days on which a set of places lies, as bits. */
    static int days(int places) {
        var days = 0;
        for (var day = 0; day < WeekProblem.DAYS; day++) {
            days |= (places & ofDay(day)) == 0 ? 0 : 1 << day;
        }
        return days;
    }
}
