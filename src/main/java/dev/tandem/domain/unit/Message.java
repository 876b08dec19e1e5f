package dev.tandem.domain.unit;

import java.util.List;
import java.util.Locale;

/**
 * A sentence before it is put into a language: its key, and what to fill in, numbers written with a
 * point.
 */
public record Message(String key, List<String> args) {
    public Message {
        args = List.copyOf(args);
    }

    /** A sentence with numbers and words in it; numbers are shortened to two digits at most. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args).stream().map(Message::written).toList());
    }

    /** The sentence in English. */
    public String text() {
        return Words.ENGLISH.say(this);
    }

    /** A number as people write it: 7, 6.5, 0.75. */
    private static String written(Object value) {
        if (!(value instanceof Double number)) {
            return value.toString();
        }
        var rounded = Math.round(number * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? String.format(Locale.ROOT, "%d", (long) rounded)
                : Double.toString(rounded);
    }
}
