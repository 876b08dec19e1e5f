package dev.tandem.calendar;

import java.util.UUID;

/** A link whose secret address somebody has shown to know. */
record OpenLink(UUID athleteId, UUID id) {

    /** What the record of accesses and the limits call it. */
    String name() {
        return "calendar-link:" + id;
    }
}
