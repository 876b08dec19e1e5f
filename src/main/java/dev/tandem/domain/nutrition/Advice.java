package dev.tandem.domain.nutrition;

import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Message;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One piece of advice: what to do, in words and rounded amounts, why, and on what evidence. */
public record Advice(
        Map<Quantity, Span> amounts, Message text, Message reason, List<String> evidence) {
    public Advice {
        var copy = new EnumMap<Quantity, Span>(Quantity.class);
        copy.putAll(amounts);
        amounts = Collections.unmodifiableMap(copy);
        evidence = List.copyOf(evidence);
    }

    static Advice of(Message text, Message reason, String... evidence) {
        return new Advice(Map.of(), text, reason, List.of(evidence));
    }

    /** The same advice with an amount, rounded as its quantity is. */
    Advice with(Quantity quantity, Span exact) {
        var more = new EnumMap<Quantity, Span>(Quantity.class);
        more.putAll(amounts);
        more.put(quantity, quantity.rounded(exact));
        return new Advice(more, text, reason, evidence);
    }

    public Optional<Span> amount(Quantity quantity) {
        return Optional.ofNullable(amounts.get(quantity));
    }

    /** When, by the clock of the session it belongs to: 2-3 h before, within 2 h after. */
    public @Nullable Message timing() {
        var before = amounts.get(Quantity.HOURS_BEFORE);
        if (before != null) {
            return Message.of("nutrition.timing.before", words(Quantity.HOURS_BEFORE, before));
        }
        var after = amounts.get(Quantity.HOURS_AFTER);
        return after == null ? null : Message.of("nutrition.timing.after", after.high());
    }

    /** A rounded range as one says it: 85-125, or 20 where both ends are the same. */
    static String words(Quantity quantity, Span exact) {
        var range = quantity.rounded(exact);
        var low = number(range.low());
        var high = number(range.high());
        return low.equals(high) ? low : low + "-" + high;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
