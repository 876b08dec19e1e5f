package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.schedule.Pin;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.WeekProblem;
import dev.tandem.domain.schedule.rule.RuleSet;
import dev.tandem.domain.schedule.rule.Sitting;

import java.util.List;

/** Which places a slot could have if no other slot were there. */
record FreePlaces(WeekProblem problem, RuleSet rules, List<Sitting> facts) {

    /** Bits of the places that rooms, pins and facts leave to a slot. */
    int of(Slot slot) {
        var free = 0;
        for (var day = 0; day < WeekProblem.DAYS; day++) {
            free |= unoccupied(day);
        }
        for (var pin : problem.pins()) {
            free &= pin.slotKey().equals(slot.key()) ? allowedBy(pin) : free;
        }
        for (var left = free; left != 0; left &= left - 1) {
            var place = Integer.numberOfTrailingZeros(left);
            var refused = rules.breaksOnPlace(Place.sitting(slot, place), problem);
            free &= refused ? ~(1 << place) : free;
        }
        return free;
    }

    /** A day with a session already done has only its other half left. */
    private int unoccupied(int day) {
        var places = Place.ofDay(day);
        for (var fact : facts) {
            if (fact.day() == day) {
                var half = fact.part() == DayPart.PM ? DayPart.AM : DayPart.PM;
                places &= 1 << Place.of(day, half);
            }
        }
        return places;
    }

    private int allowedBy(Pin pin) {
        if (!problem.holds(pin.date())) {
            return 0;
        }
        var day = Sitting.dayOf(pin.date(), problem.start());
        return pin.part() == DayPart.ANY
                ? Place.ofDay(day)
                : 1 << Place.of(day, pin.part()) | 1 << Place.of(day, DayPart.ANY);
    }
}
