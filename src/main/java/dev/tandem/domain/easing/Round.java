package dev.tandem.domain.easing;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.EasingScience;

/** Rounds down what factors leave, so that nothing ends above plan (R33). */
@Cited("R33")
final class Round {
    /** What arithmetic leaves a hair below a whole number counts as that number. */
    private static final double HAIR = 1e-6;

    private static final int MINUTE_SECONDS = 60;
    private static final int SHORT_STEP_SECONDS = 5;
    private static final int STEP_METERS = 100;

    private Round() {}

    /** To five minutes. */
    static int minutes(double minutes) {
        return down(minutes, EasingScience.ROUND_MINUTES);
    }

    /** To half a kilometre, if there is one. */
    static int meters(double meters) {
        var rounded = down(meters, EasingScience.ROUND_METERS);
        return rounded > 0 ? rounded : whole(meters);
    }

    /** To whole numbers. */
    static int whole(double value) {
        return down(value, 1);
    }

    /** At least one of something. */
    static int count(double value) {
        return Math.max(1, whole(value));
    }

    /** A stretch by the clock: whole minutes, or five seconds below one. */
    static int stretchSeconds(double seconds) {
        return seconds + HAIR < MINUTE_SECONDS
                ? Math.max(SHORT_STEP_SECONDS, down(seconds, SHORT_STEP_SECONDS))
                : down(seconds, MINUTE_SECONDS);
    }

    /** A stretch by the road: whole hundreds of metres. */
    static int stretchMeters(double meters) {
        return Math.max(STEP_METERS, down(meters, STEP_METERS));
    }

    private static int down(double value, int unit) {
        return (int) Math.floor(value / unit + HAIR) * unit;
    }
}
