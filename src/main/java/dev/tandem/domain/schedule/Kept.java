package dev.tandem.domain.schedule;

import org.jspecify.annotations.Nullable;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;

/**
 * A set of enum constants that never changes and is always read in the same order. The search asks
 * it millions of times, so that it holds bits and nothing else.
 */
final class Kept<E extends Enum<E>> extends AbstractSet<E> {
    private final Class<E> type;
    private final long bits;

    private Kept(Class<E> type, long bits) {
        this.type = type;
        this.bits = bits;
    }

    static <E extends Enum<E>> Kept<E> inOrder(Class<E> type, Collection<E> values) {
        if (values instanceof Kept<E> kept) {
            return kept;
        }
        var bits = 0L;
        for (var value : values) {
            bits |= 1L << value.ordinal();
        }
        return new Kept<>(type, bits);
    }

    @Override
    public boolean contains(@Nullable Object value) {
        return type.isInstance(value) && (bits & 1L << type.cast(value).ordinal()) != 0;
    }

    @Override
    public Iterator<E> iterator() {
        return Arrays.stream(type.getEnumConstants()).filter(this::contains).iterator();
    }

    @Override
    public int size() {
        return Long.bitCount(bits);
    }
}
