package dev.tandem.domain.schedule;

import dev.tandem.domain.plan.DayPart;

import java.time.LocalDate;

/**
 * The athlete moved this slot to this date: all hard rules still hold there. The part matters only
 * if the day holds two sessions; ANY leaves it open.
 */
public record Pin(String slotKey, LocalDate date, DayPart part) {
    public static Pin to(String slotKey, LocalDate date) {
        return new Pin(slotKey, date, DayPart.ANY);
    }
}
