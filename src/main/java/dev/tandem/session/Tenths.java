package dev.tandem.session;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Loads are kept exactly and shown to a tenth (R22). */
final class Tenths {
    private Tenths() {}

    static double of(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
