package dev.tandem.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What is known of a feed; its secret address is not. */
@Schema(name = "CalendarLink")
record CalendarLinkView(
        UUID id,
        String name,
        StartTimes startsAt,
        Instant createdAt,
        @Nullable Instant lastReadAt) {
    static CalendarLinkView of(CalendarLinkEntity row) {
        return new CalendarLinkView(row.id, row.name, row.startsAt, row.createdAt, row.lastReadAt);
    }
}
