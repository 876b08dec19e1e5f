package dev.tandem.domain.progress;

import dev.tandem.domain.unit.Kebab;

import org.jspecify.annotations.Nullable;

/**
 * What a mark is a mark of: the kind, the lift it is of, and the metres or repetitions it is over;
 * 0 where there is nothing to say.
 */
public record MarkKey(MarkKind kind, @Nullable String exercise, double over) {
    public static final MarkKey LONGEST_RUN = new MarkKey(MarkKind.LONGEST_RUN, null, 0);
    public static final MarkKey BIGGEST_WEEK = new MarkKey(MarkKind.BIGGEST_WEEK, null, 0);

    public static MarkKey fastest(double meters) {
        return new MarkKey(MarkKind.FASTEST, null, meters);
    }

    public static MarkKey oneRepMax(String exercise) {
        return new MarkKey(MarkKind.ONE_REP_MAX, exercise, 0);
    }

    public static MarkKey repMax(String exercise, int reps) {
        return new MarkKey(MarkKind.REP_MAX, exercise, reps);
    }

    /** One word for it, the same for ever: stored, and shown to nobody. */
    public String text() {
        return Kebab.of(kind) + "/" + (exercise == null ? "" : exercise) + "/" + over;
    }

    public static MarkKey parse(String text) {
        var parts = text.split("/", 3);
        var kind = Kebab.parse(MarkKind.class, parts[0]).orElseThrow();
        var exercise = parts[1].isEmpty() ? null : parts[1];
        return new MarkKey(kind, exercise, Double.parseDouble(parts[2]));
    }
}
