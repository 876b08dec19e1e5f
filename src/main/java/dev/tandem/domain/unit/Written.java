package dev.tandem.domain.unit;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers and dates inside a sentence as a language writes them: 6.5 or 6,5. */
final class Written {
    private static final Pattern NUMBERS =
            Pattern.compile("-?\\d+\\.\\d+|\\d+(\\.\\d+)?-\\d+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final char point;
    private final DateTimeFormatter dates;

    Written(Locale locale) {
        this.point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.dates =
                locale.equals(Locale.ENGLISH)
                        ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    /** Anything that is neither stays as it is. */
    String of(String thing) {
        if (NUMBERS.matcher(thing).matches()) {
            return thing.replace('.', point);
        }
        return DATE.matcher(thing).matches() ? LocalDate.parse(thing).format(dates) : thing;
    }
}
