package dev.tandem.nutrition;

import dev.tandem.domain.nutrition.Advice;
import dev.tandem.domain.nutrition.Quantity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A range, both ends included, in the unit that its field's name says. */
@Schema(name = "Range")
record RangeView(double min, double max) {

    /** What the advice has of a quantity, if it has any. */
    static @Nullable RangeView of(Advice advice, Quantity quantity) {
        return advice.amount(quantity)
                .map(range -> new RangeView(range.low(), range.high()))
                .orElse(null);
    }

    /** What the advice always has. */
    static RangeView there(Advice advice, Quantity quantity) {
        var range = advice.amount(quantity).orElseThrow();
        return new RangeView(range.low(), range.high());
    }

    /** One number where both ends are the same. */
    static @Nullable Double single(Advice advice, Quantity quantity) {
        return advice.amount(quantity).map(range -> range.low()).orElse(null);
    }
}
