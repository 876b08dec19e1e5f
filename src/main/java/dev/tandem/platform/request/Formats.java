package dev.tandem.platform.request;

import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How dates, instants, zones, ids and enum values are written, in bodies, paths and queries alike.
 */
public final class Formats {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private Formats() {}

    /** Reads one value from its text. */
    @FunctionalInterface
    public interface Format {
        Read read(String text);
    }

    /** A value read, or what is wrong with its text. */
    public record Read(@Nullable Object value, String code, Message detail) {

        static Read of(Object value) {
            return new Read(value, "", Message.literal(""));
        }

        static Read wrong(String code, Message detail) {
            return new Read(null, code, detail);
        }

        @Nullable Object orNote(Site at) {
            return value == null ? at.fault(code, detail) : value;
        }
    }

    public static Read date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Read.wrong("bad-format", Message.of("fault.date"));
        }
        try {
            var date = LocalDate.parse(text);
            return isServed(date.getYear()) ? Read.of(date) : outOfCalendar();
        } catch (DateTimeException fault) {
            return Read.wrong("bad-format", Message.of("fault.no-day"));
        }
    }

    public static Read instant(String text) {
        if (!INSTANT.matcher(text).matches()) {
            return Read.wrong("bad-format", Message.of("fault.instant"));
        }
        try {
            var instant = OffsetDateTime.parse(text);
            return isServed(instant.getYear()) ? Read.of(instant) : outOfCalendar();
        } catch (DateTimeException fault) {
            return Read.wrong("bad-format", Message.of("fault.no-time"));
        }
    }

    public static Read zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text)
                ? Read.of(ZoneId.of(text))
                : Read.wrong("unknown-value", Message.of("fault.zone"));
    }

    public static Read id(String text) {
        return ID.matcher(text).matches()
                ? Read.of(UUID.fromString(text))
                : Read.wrong("bad-format", Message.of("fault.id"));
    }

    public static Read wholeNumber(String text) {
        return NUMBER.matcher(text).matches()
                ? Read.of(Integer.valueOf(text))
                : Read.wrong("wrong-type", Message.of("fault.whole-number"));
    }

    /** An enum value by its lower-kebab-case name. */
    public static Read constant(Class<?> type, String text) {
        var constants = Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).toList();
        return constants.stream()
                .filter(constant -> Kebab.of(constant).equals(text))
                .findFirst()
                .map(Read::of)
                .orElseGet(
                        () ->
                                Read.wrong(
                                        "unknown-value", Message.of("fault.one-of", listed(type))));
    }

    private static String listed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Kebab.of((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    private static Read outOfCalendar() {
        return Read.wrong("out-of-range", Message.of("fault.years", EARLIEST_YEAR, LATEST_YEAR));
    }

    private static boolean isServed(int year) {
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }
}
