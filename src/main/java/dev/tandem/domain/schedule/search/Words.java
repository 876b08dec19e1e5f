package dev.tandem.domain.schedule.search;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Slot;
import dev.tandem.domain.schedule.rule.Sitting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** How the schedule speaks of days and sessions. */
public final class Words {
    private Words() {}

    public static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    public static String day(LocalDate date) {
        return day(date.getDayOfWeek());
    }

    /** A session of a day, such as "Saturday's heavy lower-body session". */
    static String name(Sitting sitting, LocalDate start) {
        var what = sitting.isRace() ? "race" : name(sitting.slot());
        return day(start.plusDays(sitting.day())) + "'s " + what;
    }

    /** A session, such as "long run". */
    public static String name(Slot slot) {
        return switch (slot.kind()) {
            case RUN -> slot.has(Tag.LONG) ? "long run" : slot.has(Tag.HARD) ? "hard run" : "run";
            case STRENGTH -> lift(slot);
            case CROSS_TRAINING -> "cross-training";
            case RECOVERY -> "recovery session";
            case REST -> "rest";
        };
    }

    private static String lift(Slot slot) {
        if (slot.has(Tag.HEAVY_LOWER)) {
            return "heavy lower-body session";
        }
        return slot.has(Tag.UPPER_ONLY) ? "upper-body session" : "strength session";
    }

    /** A clause as a sentence: with a capital first. */
    public static String sentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }
}
