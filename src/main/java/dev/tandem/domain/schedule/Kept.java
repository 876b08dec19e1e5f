package dev.tandem.domain.schedule;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets that are always read in the same order, so that the same input gives the same output. */
final class Kept {
    private Kept() {}

    static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Collection<E> values) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
