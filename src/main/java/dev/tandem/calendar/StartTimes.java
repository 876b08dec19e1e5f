package dev.tandem.calendar;

import dev.tandem.plan.CalendarService;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;

/**
 * When sessions begin on the athlete's own clock: morning ones, evening ones, and those that are
 * the only one of their day. Without a time they are events of the whole day.
 */
@Schema(name = "CalendarStartTimes")
record StartTimes(
        @Pattern(regexp = TIME, message = MESSAGE) @Nullable String am,
        @Pattern(regexp = TIME, message = MESSAGE) @Nullable String pm,
        @Pattern(regexp = TIME, message = MESSAGE) @Nullable String any) {
    static final StartTimes NONE = new StartTimes(null, null, null);

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String MESSAGE = "{fault.time-of-day}";

    CalendarService.Times toTimes() {
        return new CalendarService.Times(time(am), time(pm), time(any));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
