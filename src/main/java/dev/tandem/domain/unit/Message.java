package dev.tandem.domain.unit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A sentence before it is put into a language: its key, and what to fill in, numbers written with a
 * point and dates as 2026-12-31. A literal is the same in every language and has no key.
 */
public record Message(String key, List<String> args) {
    public Message {
        args = List.copyOf(args);
    }

    /** A sentence with numbers and words in it; numbers are shortened to two digits at most. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args).stream().map(Message::written).toList());
    }

    /** Words that are not translated. */
    public static Message literal(String text) {
        return new Message("", List.of(text));
    }

    /** One sentence after another. */
    public static Message inARow(List<Message> messages) {
        return messages.size() == 1 ? messages.getFirst() : listed("in-a-row", messages);
    }

    /** Several as a list, by a key for each number of them. */
    public static Message listed(String key, List<Message> messages) {
        return of(key + "." + messages.size(), messages.toArray());
    }

    /** The same with another key in place of one, wherever it stands within. */
    public Message replacing(String key, String other) {
        var replaced = args.stream().map(arg -> Nested.replacing(arg, key, other)).toList();
        return new Message(this.key.equals(key) ? other : this.key, replaced);
    }

    /** A clause as a sentence: with a capital first. */
    public Message asSentence() {
        return of("as-sentence", this);
    }

    /** To fill in: the name of a day, such as Monday. */
    public static String weekday(DayOfWeek day) {
        return Written.WEEKDAY + day;
    }

    /** To fill in: the names of days, such as Monday, Friday. */
    public static String weekdays(List<DayOfWeek> days) {
        return Written.WEEKDAY + String.join(",", days.stream().map(DayOfWeek::name).toList());
    }

    /** To fill in: a day of the coming weeks, such as Monday 7 December. */
    public static String day(LocalDate date) {
        return Written.DAY + date;
    }

    /** To fill in: a date of this year, such as 7 December. */
    public static String date(LocalDate date) {
        return Written.DATE + date;
    }

    public boolean isLiteral() {
        return key.isEmpty();
    }

    /** The sentence in English. */
    public String text() {
        return Words.ENGLISH.say(this);
    }

    private static String written(Object value) {
        return switch (value) {
            case Double number -> number(number);
            case Message message -> Nested.written(message);
            default -> value.toString();
        };
    }

    /** A number as people write it: 7, 6.5, 0.75. */
    public static String number(double number) {
        var rounded = Math.round(number * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? String.format(Locale.ROOT, "%d", (long) rounded)
                : Double.toString(rounded);
    }
}
