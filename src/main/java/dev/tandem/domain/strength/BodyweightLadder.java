package dev.tandem.domain.strength;

import static dev.tandem.domain.science.StrengthProgressScience.*;

import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Exercises with the body's own weight from easiest to hardest, as slugs of the catalogue. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are unmodifiable
@Cited(value = "E12", confidence = Confidence.DESIGN_DEFAULT)
public enum BodyweightLadder {
    PUSH(
            "wall-push-up",
            "incline-push-up",
            "knee-push-up",
            "push-up",
            "close-grip-push-up",
            "feet-elevated-push-up",
            "archer-push-up",
            "weighted-push-up"),
    PULL(
            "band-lat-pulldown",
            "dead-hang",
            "scapular-pull-up",
            "assisted-pull-up",
            "eccentric-pull-up",
            "chin-up",
            "pull-up",
            "weighted-pull-up"),
    ROW("inverted-row-high", "inverted-row", "feet-elevated-inverted-row"),
    SQUAT(
            "sit-to-stand",
            "box-squat-bodyweight",
            "bodyweight-squat",
            "goblet-squat",
            "back-squat",
            "front-squat"),
    LUNGE(
            "supported-split-squat",
            "split-squat",
            "reverse-lunge",
            "forward-lunge",
            "walking-lunge"),
    SINGLE_LEG("step-down", "single-leg-box-squat", "pistol-squat");

    private final List<String> rungs;

    BodyweightLadder(String... rungs) {
        this.rungs = List.of(rungs);
    }

    /** The ladder an exercise stands on. */
    public static Optional<BodyweightLadder> of(String slug) {
        return Arrays.stream(values()).filter(ladder -> ladder.rungs.contains(slug)).findFirst();
    }

    /** Slugs from easiest to hardest. */
    public List<String> rungs() {
        return rungs;
    }

    /** The next harder exercise, if there is one. */
    public Optional<String> above(String slug) {
        int place = rungs.indexOf(slug);
        return place >= 0 && place + 1 < rungs.size()
                ? Optional.of(rungs.get(place + 1))
                : Optional.empty();
    }

    /** The next easier exercise, if there is one. */
    public Optional<String> below(String slug) {
        int place = rungs.indexOf(slug);
        return place > 0 ? Optional.of(rungs.get(place - 1)) : Optional.empty();
    }
}
