package dev.tandem.checkin;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Days from one to another, both included; null leaves that end open. */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    /** The days that are left after the last of the piece before, newest first. */
    Days after(@Nullable String position) {
        return position == null ? this : new Days(from, LocalDate.parse(position).minusDays(1));
    }

    LocalDate first() {
        return from == null ? FIRST : from;
    }

    LocalDate last() {
        return to == null ? LAST : to;
    }
}
