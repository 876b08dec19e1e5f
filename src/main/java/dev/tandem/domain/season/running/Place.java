package dev.tandem.domain.season.running;

import dev.tandem.domain.schedule.Slot;

import java.time.LocalDate;

/**
 * A run's place in a week: its slot and day, the minutes there are, and what the run may be there.
 */
record Place(Slot slot, LocalDate date, int minutes, Freedom freedom) {

    /** Whether a run may be the week's longest, a key session, or is its recovery run. */
    record Freedom(boolean mayBeLongest, boolean mayBeHard, boolean isForRecovery) {}

    String key() {
        return slot.key();
    }

    boolean mayBeLongest() {
        return freedom.mayBeLongest();
    }

    boolean mayBeHard() {
        return freedom.mayBeHard();
    }

    boolean isForRecovery() {
        return freedom.isForRecovery();
    }
}
