package dev.tandem.domain.unit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of constants that always read in the order in which the constants are declared. */
public final class OrderedSets {
    private OrderedSets() {}

    /** An unmodifiable copy. */
    public static <E extends Enum<E>> Set<E> of(Class<E> type, Set<E> values) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
