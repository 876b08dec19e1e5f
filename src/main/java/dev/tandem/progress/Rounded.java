package dev.tandem.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown. */
final class Rounded {
    private Rounded() {}

    static double to(int digits, double value) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }
}
