package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.List;
import java.util.Set;

/** How much of an exercise is one set, and how that grows over the weeks of a block (E8, E12). */
@Cited(
        value = {"E8", "E12"},
        confidence = Confidence.DESIGN_DEFAULT)
final class Amounts {
    private static final List<Integer> USUAL = List.of(8, 10, 12);
    private static final List<Integer> MANY = List.of(10, 12, 15);
    private static final List<Integer> FEW = List.of(5, 6, 8);
    private static final List<Integer> LOWERED = List.of(3, 4, 5);
    private static final List<Integer> HOLD_SECONDS = List.of(20, 30, 40);
    private static final List<Integer> LONG_HOLD_SECONDS = List.of(30, 40, 45);
    private static final List<Integer> HARD_HOLD_SECONDS = List.of(15, 20, 25);
    private static final List<Integer> CARRY_METERS = List.of(30, 40, 40);
    private static final List<Integer> JUMP_CONTACTS = List.of(15, 20, 20);

    private static final Set<String> EASY_TO_REPEAT =
            Set.of(
                    "bodyweight-squat",
                    "glute-bridge",
                    "standing-calf-raise",
                    "single-leg-calf-raise",
                    "seated-calf-raise",
                    "banded-lateral-walk",
                    "side-lying-hip-abduction",
                    "wall-push-up",
                    "face-pull",
                    "hip-hinge-drill");

    private static final Set<String> HARD_TO_REPEAT =
            Set.of(
                    "pull-up",
                    "chin-up",
                    "weighted-pull-up",
                    "assisted-pull-up",
                    "pistol-squat",
                    "archer-push-up",
                    "weighted-push-up",
                    "parallel-bar-dip",
                    "pike-push-up",
                    "ab-wheel-rollout",
                    "hanging-leg-raise",
                    "feet-elevated-inverted-row");

    private static final Set<String> HARD_TO_HOLD =
            Set.of("dead-hang", "copenhagen-plank", "copenhagen-plank-short", "hollow-hold");

    private Amounts() {}

    /** Amounts of the weeks of a block, the last stays. */
    static List<Integer> of(Exercise exercise) {
        return switch (exercise.traits().unit()) {
            case SECONDS -> holds(exercise);
            case METERS -> CARRY_METERS;
            case CONTACTS -> JUMP_CONTACTS;
            case REPS -> repetitions(exercise);
        };
    }

    static boolean isHardToRepeat(Exercise exercise) {
        return HARD_TO_REPEAT.contains(exercise.slug())
                || exercise.slug().equals("eccentric-pull-up")
                || exercise.slug().equals("nordic-hamstring-curl");
    }

    static int at(List<Integer> amounts, int step) {
        return amounts.get(Math.min(step, amounts.size() - 1));
    }

    private static List<Integer> holds(Exercise exercise) {
        if (HARD_TO_HOLD.contains(exercise.slug())) {
            return HARD_HOLD_SECONDS;
        }
        return exercise.level() == Level.NOVICE ? HOLD_SECONDS : LONG_HOLD_SECONDS;
    }

    private static List<Integer> repetitions(Exercise exercise) {
        if (HARD_TO_REPEAT.contains(exercise.slug())) {
            return FEW;
        }
        if (isHardToRepeat(exercise)) {
            return LOWERED;
        }
        return EASY_TO_REPEAT.contains(exercise.slug()) ? MANY : USUAL;
    }
}
