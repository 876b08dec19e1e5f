package dev.tandem.domain.readiness;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** A range of the readiness score, from best to worst. */
@Cited(
        value = {"J4", "R30"},
        confidence = Confidence.DESIGN_DEFAULT)
public enum Band {
    GREEN,
    AMBER,
    ORANGE,
    RED;

    /** The band a score from 0 to 100 lies in. */
    public static Band of(double score) {
        return of(score, null);
    }

    /** The same with inertia: worse at once, better only with some points to spare. */
    public static Band of(double score, @Nullable Band previous) {
        return of(score, previous, Tuning.PUBLISHED);
    }

    /** The same with other edges than the published ones. */
    public static Band of(double score, @Nullable Band previous, Tuning tuning) {
        var plain = first(score, 0, tuning);
        if (previous == null || plain.compareTo(previous) >= 0) {
            return plain;
        }
        var earned = first(score, tuning.get(Tunable.HYSTERESIS_SCORE), tuning);
        return earned.compareTo(previous) < 0 ? earned : previous;
    }

    public Band orWorse(Band other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isAtLeast(Band other) {
        return compareTo(other) >= 0;
    }

    /** The score this band begins with; red has no lower edge. */
    public double fromScore(Tuning tuning) {
        return switch (this) {
            case GREEN -> tuning.get(Tunable.GREEN_FROM_SCORE);
            case AMBER -> tuning.get(Tunable.AMBER_FROM_SCORE);
            case ORANGE -> tuning.get(Tunable.ORANGE_FROM_SCORE);
            case RED -> Double.NEGATIVE_INFINITY;
        };
    }

    private static Band first(double score, double toSpare, Tuning tuning) {
        return Arrays.stream(values())
                .filter(band -> score >= band.fromScore(tuning) + toSpare)
                .findFirst()
                .orElse(RED);
    }
}
