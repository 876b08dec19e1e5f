package dev.tandem.domain.schedule;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is wished of a week: the long run's day (soft, R1), homes by slot key (soft; to keep them
 * means as few moves as possible, above every other soft wish), and dates that stay free (hard).
 */
public record WeekWishes(
        @Nullable DayOfWeek longRunDay,
        Map<String, Home> homes,
        boolean keepHomes,
        Set<LocalDate> freeDates) {
    public WeekWishes {
        homes = Map.copyOf(homes);
        freeDates = Set.copyOf(freeDates);
    }

    public static WeekWishes none() {
        return longRunOn(null);
    }

    public static WeekWishes longRunOn(@Nullable DayOfWeek day) {
        return new WeekWishes(day, Map.of(), false, Set.of());
    }

    /** The same with usual days that are liked but may give way. */
    public WeekWishes usually(Map<String, Home> usual) {
        return new WeekWishes(longRunDay, usual, false, freeDates);
    }

    /** The same with days that change only where they must: for solving a week again. */
    public WeekWishes keeping(Map<String, Home> current) {
        return new WeekWishes(longRunDay, current, true, freeDates);
    }
}
