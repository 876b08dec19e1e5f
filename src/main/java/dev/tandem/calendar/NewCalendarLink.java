package dev.tandem.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A feed that is asked for: what reads it, and when sessions begin. */
@Schema(name = "NewCalendarLink")
record NewCalendarLink(
        @NotBlank @Size(max = 100) String name, @Valid @Nullable StartTimes startsAt) {
    static NewCalendarLink of(CalendarLinkEntity row) {
        return new NewCalendarLink(row.name, row.startsAt);
    }

    StartTimes times() {
        return startsAt == null ? StartTimes.NONE : startsAt;
    }
}
