package dev.tandem.domain.season.running;

import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.schedule.Slot;

import java.time.LocalDate;

/**
 * A run's place in a week: its slot and day, the minutes there are, whether it may be the week's
 * longest run, and whether it is the week's recovery run after a demanding day.
 */
record Place(Slot slot, LocalDate date, int minutes, boolean mayBeLongest, boolean isForRecovery) {

    String key() {
        return slot.key();
    }

    /** Whether it is promised as a key session. */
    boolean isForQuality() {
        return slot.has(Tag.HARD) && !slot.has(Tag.LONG);
    }
}
