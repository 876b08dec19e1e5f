package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.rule.Sitting;
import dev.tandem.domain.unit.Message;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How the schedule speaks of days and sessions. */
public final class SessionWords {
    private SessionWords() {}

    /** The name of a day alone. */
    public static Message day(DayOfWeek day) {
        return Message.of("day", Message.weekday(day));
    }

    /** To fill in: the name of a date's day. */
    public static String weekday(LocalDate date) {
        return Message.weekday(date.getDayOfWeek());
    }

    /** What is kept clear of: a session of a day, such as "Saturday's heavy lower-body session". */
    static Message near(Sitting sitting, LocalDate start) {
        var what = sitting.isRace() ? "race" : name(sitting.slot());
        return Message.of("session.near." + what, weekday(start.plusDays(sitting.day())));
    }

    /** What a day may be open for: such as "a long run". */
    public static Message one(Slot slot) {
        return Message.of("session.one." + name(slot));
    }

    /** What the athlete has: such as "your long run of 90 minutes". */
    public static Message yours(Slot slot) {
        return Message.of("session.yours." + name(slot), slot.wishedMinutes());
    }

    private static String name(Slot slot) {
        return switch (slot.kind()) {
            case RUN -> slot.has(Tag.LONG) ? "long-run" : slot.has(Tag.HARD) ? "hard-run" : "run";
            case STRENGTH -> lift(slot);
            case CROSS_TRAINING -> "cross-training";
            case RECOVERY -> "recovery";
            case REST -> "rest";
        };
    }

    private static String lift(Slot slot) {
        if (slot.has(Tag.HEAVY_LOWER)) {
            return "heavy-lower-body";
        }
        return slot.has(Tag.UPPER_ONLY) ? "upper-body" : "strength";
    }
}
