package dev.tandem.platform.fit;

import org.jspecify.annotations.Nullable;

/** A field of a message with its value: a number of a type, or a text of at most so many bytes. */
sealed interface FitField {
    int number();

    /** A number; none is written as the type's own "no value". */
    record Whole(int number, FitType type, @Nullable Long value) implements FitField {}

    /** A text in UTF-8, cut where it does not fit, filled up with NUL. */
    record Text(int number, int size, String value) implements FitField {}

    static FitField of(int number, FitType type, long value) {
        return new Whole(number, type, value);
    }
}
