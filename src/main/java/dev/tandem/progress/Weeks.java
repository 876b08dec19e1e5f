package dev.tandem.progress;

import dev.tandem.domain.load.LoadHistory;
import dev.tandem.domain.unit.Message;
import dev.tandem.platform.problem.Fault;
import dev.tandem.platform.problem.Problems;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;

/** A span of whole weeks, named by its first and its last Monday. */
record Weeks(LocalDate first, LocalDate last) {
    private static final int USUAL_WEEKS = 8;
    private static final int MOST_WEEKS = 53;

    /** The weeks that touch some days; without an end until this week, without a start eight. */
    static Weeks of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var last = LoadHistory.mondayOf(to == null ? today : to);
        var first = from == null ? last.minusWeeks(USUAL_WEEKS - 1) : LoadHistory.mondayOf(from);
        var faults = new ArrayList<Fault>();
        if (from != null && to != null && from.isAfter(to)) {
            faults.add(Fault.ofParameter("from", "out-of-range", Message.of("fault.after-to")));
        } else if (first.isAfter(last) || first.plusWeeks(MOST_WEEKS - 1).isBefore(last)) {
            faults.add(
                    Fault.ofParameter(
                            "from", "out-of-range", Message.of("fault.weeks-back", MOST_WEEKS)));
        }
        if (!faults.isEmpty()) {
            throw Problems.badInput(faults);
        }
        return new Weeks(first, last);
    }

    LocalDate end() {
        return last.plusDays(6);
    }
}
