package dev.tandem.domain.readiness;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers a day is decided with: the published ones, but for those that are tried out with
 * another value.
 */
public record Tuning(Map<Tunable, Double> changed) {
    public static final Tuning PUBLISHED = new Tuning(Map.of());

    public Tuning {
        var copy = new EnumMap<Tunable, Double>(Tunable.class);
        copy.putAll(changed);
        changed = Collections.unmodifiableMap(copy);
    }

    public double get(Tunable constant) {
        return changed.getOrDefault(constant, constant.published());
    }

    /** Whether the bands still lie in their order. */
    public boolean isInOrder() {
        return get(Tunable.GREEN_FROM_SCORE) >= get(Tunable.AMBER_FROM_SCORE)
                && get(Tunable.AMBER_FROM_SCORE) >= get(Tunable.ORANGE_FROM_SCORE);
    }
}
