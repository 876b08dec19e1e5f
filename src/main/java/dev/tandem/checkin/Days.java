package dev.tandem.checkin;

import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Problems;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from one to another, both included; null leaves that end open. */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int MOST_DAYS = 400;
    private static final int DAYS_UNASKED = 42;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    /** Up to 400 days; without an end until today, without a beginning six weeks. */
    static Days ofHistory(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var last = to == null ? today : to;
        var first = from == null ? last.minusDays(DAYS_UNASKED - 1) : from;
        if (first.isAfter(last)) {
            throw Problems.badParameter("from", "out-of-range", Message.of("fault.after-to"));
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw Problems.badParameter("from", "out-of-range", Message.of("fault.days-before-to"));
        }
        return new Days(first, last);
    }

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
