package dev.tandem.performance;

import java.util.Locale;

/** Something measured, and what it must stay below. */
record Target(String what, double measured, double below, String unit) {
    boolean isMet() {
        return measured < below;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %.3g %s | < %.4g %s | %s |",
                what,
                measured,
                unit,
                below,
                unit,
                isMet() ? "met" : "MISSED");
    }
}
