package dev.tandem.domain.readiness;

import dev.tandem.domain.science.LoadGuardScience;
import dev.tandem.domain.science.ReadinessBandScience;
import dev.tandem.domain.science.ReadinessScience;
import dev.tandem.domain.science.Span;
import dev.tandem.domain.unit.Kebab;

import java.util.Arrays;
import java.util.Optional;

/**
 * A number of the rules that may be tried out with another value, and the range that makes sense.
 */
public enum Tunable {
    FATIGUE_WEIGHT(ReadinessScience.FATIGUE_WEIGHT, Ranges.SHARE),
    SORENESS_WEIGHT(ReadinessScience.SORENESS_WEIGHT, Ranges.SHARE),
    SLEEP_WEIGHT(ReadinessScience.SLEEP_WEIGHT, Ranges.SHARE),
    STRESS_WEIGHT(ReadinessScience.STRESS_WEIGHT, Ranges.SHARE),
    MOOD_WEIGHT(ReadinessScience.MOOD_WEIGHT, Ranges.SHARE),
    HRV_WEIGHT(ReadinessScience.HRV_WEIGHT, Ranges.SHARE),
    RESTING_HEART_RATE_WEIGHT(ReadinessScience.RESTING_HEART_RATE_WEIGHT, Ranges.SHARE),
    LOAD_WEIGHT(ReadinessScience.LOAD_WEIGHT, Ranges.SHARE),
    GREEN_FROM_SCORE(ReadinessBandScience.GREEN_FROM_SCORE, Ranges.SCORE),
    AMBER_FROM_SCORE(ReadinessBandScience.AMBER_FROM_SCORE, Ranges.SCORE),
    ORANGE_FROM_SCORE(ReadinessBandScience.ORANGE_FROM_SCORE, Ranges.SCORE),
    HYSTERESIS_SCORE(ReadinessBandScience.HYSTERESIS_SCORE, Ranges.SCORE),
    AMBER_FLOOR_SLEEP_BELOW_HOURS(ReadinessBandScience.AMBER_FLOOR_SLEEP_BELOW_HOURS, Ranges.NIGHT),
    ORANGE_FLOOR_SLEEP_BELOW_HOURS(
            ReadinessBandScience.ORANGE_FLOOR_SLEEP_BELOW_HOURS, Ranges.NIGHT),
    SINGLE_RUN_FACTOR(LoadGuardScience.SINGLE_RUN_FACTOR, Span.of(1, 3)),
    SHORT_LONGEST_METERS(LoadGuardScience.SHORT_LONGEST_METERS, Span.of(0, 50_000)),
    SHORT_LONGEST_STEP_METERS(LoadGuardScience.SHORT_LONGEST_STEP_METERS, Span.of(0, 10_000)),
    WEEK_LOAD_GROWTH_CAP(LoadGuardScience.WEEK_LOAD_GROWTH_CAP, Span.of(0, 3));

    private static final class Ranges {
        static final Span SHARE = Span.of(0, 1);
        static final Span SCORE = Span.of(0, 100);
        static final Span NIGHT = Span.of(0, 16);
    }

    private final double published;
    private final Span range;

    Tunable(double published, Span range) {
        this.published = published;
        this.range = range;
    }

    /** The value that advice is given with. */
    public double published() {
        return published;
    }

    public Span range() {
        return range;
    }

    /** By the name it has outside, such as green-from-score. */
    public static Optional<Tunable> named(String name) {
        return Arrays.stream(values()).filter(each -> Kebab.of(each).equals(name)).findFirst();
    }
}
