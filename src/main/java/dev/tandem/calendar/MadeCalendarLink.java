package dev.tandem.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** A new feed, the only time that its address is seen. */
@Schema(name = "MadeCalendarLink")
record MadeCalendarLink(UUID id, String name, StartTimes startsAt, Instant createdAt, String url) {
    static MadeCalendarLink of(CalendarLinkView link, String url) {
        return new MadeCalendarLink(link.id(), link.name(), link.startsAt(), link.createdAt(), url);
    }
}
