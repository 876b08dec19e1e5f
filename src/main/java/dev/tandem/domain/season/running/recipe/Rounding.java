package dev.tandem.domain.season.running.recipe;

import static dev.tandem.domain.science.RunRecipeScience.DISTANCE_STEP_METERS;
import static dev.tandem.domain.science.RunRecipeScience.DURATION_STEP_MINUTES;

import dev.tandem.domain.unit.Message;

/** Numbers a person would say: half kilometres and five minutes. */
public final class Rounding {

    private Rounding() {}

    /** The nearest half kilometre, at least one. */
    public static int halfKm(double meters) {
        return Math.max(1, (int) Math.round(meters / DISTANCE_STEP_METERS)) * DISTANCE_STEP_METERS;
    }

    /** Whole half kilometres within some metres. */
    public static int halfKmWithin(double meters) {
        return (int) Math.floor(meters / DISTANCE_STEP_METERS + 1e-9) * DISTANCE_STEP_METERS;
    }

    /** Whole steps of five minutes that some seconds need, a minute let pass. */
    public static int minutesFor(double seconds) {
        int step = DURATION_STEP_MINUTES;
        return Math.max(1, (int) Math.ceil((seconds / 60 - 1) / step)) * step;
    }

    /** Whole steps of five minutes within some minutes. */
    public static int minutesWithin(int minutes) {
        return minutes / DURATION_STEP_MINUTES * DURATION_STEP_MINUTES;
    }

    /** A distance as it is said: 800 m, 1.5 km. */
    public static Message words(int meters) {
        int tenths = meters / 100;
        return meters < 1000
                ? Message.of("amount.metres", meters)
                : Message.of("amount.kilometres", tenths / 10.0);
    }
}
