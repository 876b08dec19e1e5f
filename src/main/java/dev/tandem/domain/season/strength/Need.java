package dev.tandem.domain.season.strength;

import static dev.tandem.domain.exercise.MovementPattern.*;

import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a place of a session wants: a movement, and the exercises for it in order of taste. Parts
 * with {@code >} between them follow each other where the one before is not possible; exercises
 * with {@code |} between them are equals that take turns from block to block. Beginners of a ladder
 * ({@code climbs}) move along it block by block instead (E12). What is not listed comes last.
 */
@SuppressWarnings("ImmutableEnumChecker") // its sets and lists are unmodifiable
@Cited(
        value = {"E12", "E13"},
        confidence = Confidence.DESIGN_DEFAULT)
enum Need {
    SQUAT(
            EnumSet.of(MovementPattern.SQUAT),
            true,
            "sit-to-stand > bodyweight-squat > goblet-squat > leg-press",
            "back-squat|front-squat > hack-squat|leg-press > goblet-squat"
                    + " > heels-elevated-goblet-squat > bodyweight-squat"),
    HINGE(
            EnumSet.of(MovementPattern.HINGE),
            true,
            "glute-bridge > kettlebell-deadlift > dumbbell-romanian-deadlift",
            "romanian-deadlift|trap-bar-deadlift|conventional-deadlift > hip-thrust"
                    + " > dumbbell-romanian-deadlift|kettlebell-swing > kettlebell-deadlift"
                    + " > glute-bridge"),
    BRIDGE(
            EnumSet.of(MovementPattern.HINGE),
            false,
            "glute-bridge > hip-hinge-drill",
            "hip-thrust > glute-bridge"),
    SINGLE_LEG(
            EnumSet.of(MovementPattern.SINGLE_LEG, LUNGE),
            true,
            "supported-split-squat > split-squat > reverse-lunge",
            "rear-foot-elevated-split-squat|dumbbell-step-up|dumbbell-walking-lunge"
                    + " > dumbbell-split-squat|deficit-reverse-lunge"
                    + " > pistol-squat|single-leg-box-squat > forward-lunge|walking-lunge"),
    EASY_SINGLE_LEG(
            EnumSet.of(MovementPattern.SINGLE_LEG, LUNGE),
            false,
            "low-step-up|supported-split-squat",
            "split-squat|low-step-up > single-leg-glute-bridge"),
    STEP_DOWN(
            EnumSet.of(MovementPattern.SINGLE_LEG),
            false,
            "step-down",
            "step-down > single-leg-wall-sit"),
    HORIZONTAL_PUSH(
            EnumSet.of(MovementPattern.HORIZONTAL_PUSH),
            true,
            "wall-push-up > incline-push-up > knee-push-up > dumbbell-bench-press",
            "bench-press > dumbbell-bench-press|incline-dumbbell-press"
                    + " > push-up|feet-elevated-push-up"),
    EASY_PUSH(
            EnumSet.of(MovementPattern.HORIZONTAL_PUSH),
            false,
            "knee-push-up|incline-push-up",
            "push-up|close-grip-push-up > incline-push-up|knee-push-up"),
    VERTICAL_PUSH(
            EnumSet.of(MovementPattern.VERTICAL_PUSH),
            false,
            "dumbbell-overhead-press|half-kneeling-landmine-press",
            "overhead-press|dumbbell-overhead-press > half-kneeling-landmine-press"
                    + " > pike-push-up"),
    HORIZONTAL_PULL(
            EnumSet.of(MovementPattern.HORIZONTAL_PULL),
            false,
            "single-arm-dumbbell-row|seated-cable-row > chest-supported-row > inverted-row-high"
                    + " > band-row",
            "barbell-row|seated-cable-row|single-arm-dumbbell-row > chest-supported-row"
                    + " > feet-elevated-inverted-row|inverted-row > band-row"),
    EASY_PULL(
            EnumSet.of(MovementPattern.HORIZONTAL_PULL),
            false,
            "inverted-row-high|chest-supported-row|band-row > seated-cable-row",
            "inverted-row|chest-supported-row > single-arm-dumbbell-row|seated-cable-row"
                    + " > inverted-row-high|band-row"),
    REAR_SHOULDER(EnumSet.of(MovementPattern.HORIZONTAL_PULL), false, "face-pull", "face-pull"),
    VERTICAL_PULL(
            EnumSet.of(MovementPattern.VERTICAL_PULL),
            false,
            "lat-pulldown|assisted-pull-up > band-lat-pulldown > scapular-pull-up|dead-hang",
            "weighted-pull-up > pull-up|chin-up > lat-pulldown|assisted-pull-up"
                    + " > band-lat-pulldown"),
    CORE_FRONT(
            EnumSet.of(CORE_ANTI_EXTENSION, CORE_FLEXION),
            true,
            "dead-bug > forearm-plank",
            "long-lever-plank|hollow-hold|hanging-knee-raise > forearm-plank|dead-bug"),
    CORE_SIDE(
            EnumSet.of(CORE_LATERAL, CORE_ANTI_ROTATION),
            false,
            "side-plank-knees > bird-dog > pallof-press",
            "side-plank > pallof-press"),
    CARRY(
            EnumSet.of(MovementPattern.CARRY),
            false,
            "farmer-carry|suitcase-carry",
            "farmer-carry|suitcase-carry|front-rack-carry"),
    CALF(
            EnumSet.of(MovementPattern.CALF),
            false,
            "standing-calf-raise|seated-calf-raise",
            "loaded-single-leg-calf-raise > single-leg-calf-raise|seated-calf-raise"
                    + " > standing-calf-raise"),
    HIP(
            EnumSet.of(HIP_ABDUCTION),
            false,
            "banded-lateral-walk > side-lying-hip-abduction",
            "banded-lateral-walk > side-lying-hip-abduction"),
    EASY_HIP(
            EnumSet.of(HIP_ABDUCTION),
            false,
            "side-lying-hip-abduction",
            "side-lying-hip-abduction"),
    ARMS(
            EnumSet.of(ELBOW_FLEXION, ELBOW_EXTENSION),
            false,
            "biceps-curl|triceps-pressdown",
            "biceps-curl|triceps-pressdown"),
    JUMP(EnumSet.of(PLYOMETRIC), false, "pogo-jump", "pogo-jump");

    private final Set<MovementPattern> patterns;
    private final boolean climbs;
    private final List<List<String>> novice;
    private final List<List<String>> trained;

    Need(Set<MovementPattern> patterns, boolean climbs, String novice, String trained) {
        this.patterns = Collections.unmodifiableSet(patterns);
        this.climbs = climbs;
        this.novice = tiers(novice);
        this.trained = tiers(trained);
    }

    Set<MovementPattern> patterns() {
        return patterns;
    }

    /** Whether a novice's list is a ladder to climb. */
    boolean climbs() {
        return climbs;
    }

    List<List<String>> novice() {
        return novice;
    }

    List<List<String>> trained() {
        return trained;
    }

    /** What stands in where no exercise is permitted. */
    List<Need> instead() {
        return switch (this) {
            case SQUAT, STEP_DOWN -> List.of(SINGLE_LEG);
            case HINGE -> List.of(BRIDGE);
            case SINGLE_LEG, EASY_SINGLE_LEG -> List.of(SQUAT);
            case HORIZONTAL_PUSH, EASY_PUSH -> List.of(VERTICAL_PUSH);
            case HORIZONTAL_PULL, EASY_PULL, REAR_SHOULDER -> List.of(VERTICAL_PULL);
            case VERTICAL_PULL -> List.of(EASY_PULL);
            case CARRY, ARMS -> List.of(CORE_SIDE);
            case BRIDGE, VERTICAL_PUSH, CORE_FRONT, CORE_SIDE, CALF, HIP, EASY_HIP, JUMP ->
                    List.of();
        };
    }

    private static List<List<String>> tiers(String text) {
        return Arrays.stream(text.split(" > ")).map(tier -> List.of(tier.split("\\|"))).toList();
    }
}
