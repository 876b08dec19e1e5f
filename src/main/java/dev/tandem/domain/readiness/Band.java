package dev.tandem.domain.readiness;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.science.ReadinessBandScience;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** A range of the readiness score, from best to worst. */
@Cited(
        value = {"J4", "R30"},
        confidence = Confidence.DESIGN_DEFAULT)
public enum Band {
    GREEN(ReadinessBandScience.GREEN_FROM_SCORE),
    AMBER(ReadinessBandScience.AMBER_FROM_SCORE),
    ORANGE(ReadinessBandScience.ORANGE_FROM_SCORE),
    RED(Double.NEGATIVE_INFINITY);

    private final double fromScore;

    Band(double fromScore) {
        this.fromScore = fromScore;
    }

    /** The band a score from 0 to 100 lies in. */
    public static Band of(double score) {
        return first(score, 0);
    }

    /** The same with inertia: worse at once, better only with some points to spare. */
    public static Band of(double score, @Nullable Band previous) {
        var plain = of(score);
        if (previous == null || plain.compareTo(previous) >= 0) {
            return plain;
        }
        var earned = first(score, ReadinessBandScience.HYSTERESIS_SCORE);
        return earned.compareTo(previous) < 0 ? earned : previous;
    }

    public Band orWorse(Band other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isAtLeast(Band other) {
        return compareTo(other) >= 0;
    }

    /** The score this band begins with; red has no lower edge. */
    public double fromScore() {
        return fromScore;
    }

    private static Band first(double score, double toSpare) {
        return Arrays.stream(values())
                .filter(band -> score >= band.fromScore + toSpare)
                .findFirst()
                .orElse(RED);
    }
}
