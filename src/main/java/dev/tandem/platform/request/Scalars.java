package dev.tandem.platform.request;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;

import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * The plain values of a body: a number is only ever a JSON number, everything else that is text a
 * JSON string.
 */
final class Scalars {

    private static final Map<Class<?>, Scalar> KNOWN =
            Map.ofEntries(
                    entry(String.class, Scalars::text),
                    entry(Integer.class, Scalars::wholeInt),
                    entry(int.class, Scalars::wholeInt),
                    entry(Long.class, Scalars::whole),
                    entry(long.class, Scalars::whole),
                    entry(Double.class, Scalars::number),
                    entry(double.class, Scalars::number),
                    entry(Boolean.class, Scalars::truth),
                    entry(boolean.class, Scalars::truth),
                    entry(LocalDate.class, formatted(Formats::date)),
                    entry(OffsetDateTime.class, formatted(Formats::instant)),
                    entry(ZoneId.class, formatted(Formats::zone)),
                    entry(UUID.class, formatted(Formats::id)));

    private Scalars() {}

    @FunctionalInterface
    interface Scalar {
        @Nullable Object read(JsonNode node, Site at);
    }

    static @Nullable Scalar of(Class<?> type) {
        return type.isEnum() ? formatted(text -> Formats.constant(type, text)) : KNOWN.get(type);
    }

    private static Scalar formatted(Formats.Format format) {
        return (node, at) -> {
            var text = text(node, at);
            return text == null ? null : format.read((String) text).orNote(at);
        };
    }

    private static @Nullable Object text(JsonNode node, Site at) {
        if (!node.isTextual()) {
            return at.fault("wrong-type", Message.of("fault.string"));
        }
        return Text.isSound(node.textValue())
                ? node.textValue()
                : at.fault("bad-format", Message.of("fault.no-text"));
    }

    private static @Nullable Object truth(JsonNode node, Site at) {
        return node.isBoolean()
                ? (Object) node.booleanValue()
                : at.fault("wrong-type", Message.of("fault.true-or-false"));
    }

    private static @Nullable Object number(JsonNode node, Site at) {
        if (!node.isNumber()) {
            return at.fault("wrong-type", Message.of("fault.number"));
        }
        var value = node.decimalValue();
        return magnitude(value) > 308
                ? at.fault("out-of-range", Message.of("fault.too-large"))
                : (Object) value.doubleValue();
    }

    private static @Nullable Object wholeInt(JsonNode node, Site at) {
        var value = (Long) whole(node, at);
        if (value == null) {
            return null;
        }
        return value < Integer.MIN_VALUE || value > Integer.MAX_VALUE
                ? at.fault("out-of-range", Message.of("fault.too-large"))
                : (Object) value.intValue();
    }

    /** 60.0 and 6e1 are whole numbers, as JSON Schema has it; 1.9 is not. */
    private static @Nullable Object whole(JsonNode node, Site at) {
        if (!node.isNumber()) {
            return at.fault("wrong-type", Message.of("fault.whole-number"));
        }
        var value = node.decimalValue();
        if (magnitude(value) > 18) {
            return at.fault("out-of-range", Message.of("fault.too-large"));
        }
        return value.stripTrailingZeros().scale() > 0
                ? at.fault("wrong-type", Message.of("fault.whole-number"))
                : (Object) value.longValue();
    }

    /** Digits before the decimal point, found without writing them out: 1e999999 costs nothing. */
    private static long magnitude(BigDecimal value) {
        return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
    }
}
