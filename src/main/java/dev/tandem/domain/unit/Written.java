package dev.tandem.domain.unit;

import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers and dates inside a sentence as a language writes them: 6.5 or 6,5. */
final class Written {
    static final String WEEKDAY = "weekday:";
    static final String DAY = "day:";
    static final String DATE = "date:";

    private static final Pattern NUMBERS =
            Pattern.compile("-?\\d+\\.\\d+|\\d+(\\.\\d+)?-\\d+(\\.\\d+)?");
    private static final Pattern WHOLE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final char point;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter days;
    private final DateTimeFormatter daysOfYear;
    private final Locale locale;

    Written(Locale locale) {
        this.locale = locale;
        this.point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.dates =
                locale.equals(Locale.ENGLISH)
                        ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.days =
                DateTimeFormatter.ofPattern(
                        locale.equals(Locale.ENGLISH) ? "EEEE d MMMM" : "EEEE, d. MMMM", locale);
        this.daysOfYear =
                DateTimeFormatter.ofPattern(
                        locale.equals(Locale.ENGLISH) ? "d MMMM" : "d. MMMM", locale);
    }

    /** Whether a text is more than itself: a number or a day. */
    static boolean isSaidOtherwise(String text) {
        return text.startsWith(WEEKDAY)
                || text.startsWith(DAY)
                || text.startsWith(DATE)
                || NUMBERS.matcher(text).matches()
                || WHOLE_DATE.matcher(text).matches();
    }

    /** Anything else stays as it is, and so does what only looks like a day. */
    String of(String thing) {
        try {
            return said(thing);
        } catch (DateTimeException | IllegalArgumentException notOne) {
            return thing;
        }
    }

    private String said(String thing) {
        if (thing.startsWith(WEEKDAY)) {
            return weekdays(thing.substring(WEEKDAY.length()));
        }
        if (thing.startsWith(DAY)) {
            return LocalDate.parse(thing.substring(DAY.length())).format(days);
        }
        if (thing.startsWith(DATE)) {
            return LocalDate.parse(thing.substring(DATE.length())).format(daysOfYear);
        }
        if (NUMBERS.matcher(thing).matches()) {
            return thing.replace('.', point);
        }
        return WHOLE_DATE.matcher(thing).matches() ? LocalDate.parse(thing).format(dates) : thing;
    }

    private String weekdays(String names) {
        return Stream.of(names.split(",", -1))
                .map(name -> DayOfWeek.valueOf(name).getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(", "));
    }
}
