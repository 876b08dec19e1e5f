package dev.tandem.plan;

import dev.tandem.domain.plan.DayPart;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;

/**
 * When an athlete's sessions begin, by the part of the day; where it is not said the event is of
 * the whole day.
 */
public record CalendarTimes(
        @Nullable LocalTime am, @Nullable LocalTime pm, @Nullable LocalTime any) {
    /** Events of whole days only. */
    public static final CalendarTimes NONE = new CalendarTimes(null, null, null);

    @Nullable LocalTime of(DayPart part) {
        return switch (part) {
            case AM -> am;
            case PM -> pm;
            case ANY -> any;
        };
    }
}
