package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.LoadType;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a restriction forbids an exercise. Where the contract names patterns, exercises of other
 * patterns that plainly do the same to the body are left out too.
 */
public final class Forbidden {
    /** Catalogue tag (0-3) from which an exercise counts as impact. */
    private static final int IMPACT_FROM = 2;

    private static final Set<MovementPattern> DEEP_KNEE =
            EnumSet.of(
                    MovementPattern.SQUAT, MovementPattern.LUNGE, MovementPattern.KNEE_EXTENSION);
    private static final Set<MovementPattern> HINGED =
            EnumSet.of(
                    MovementPattern.HINGE,
                    MovementPattern.POWER_LOWER,
                    MovementPattern.CORE_EXTENSION);
    private static final Set<MovementPattern> VERTICAL =
            EnumSet.of(MovementPattern.VERTICAL_PUSH, MovementPattern.VERTICAL_PULL);
    private static final Set<MovementPattern> LOADED_SPINE =
            EnumSet.of(
                    MovementPattern.SQUAT,
                    MovementPattern.HINGE,
                    MovementPattern.CARRY,
                    MovementPattern.POWER_LOWER);
    private static final Set<MovementPattern> ONE_LEG =
            EnumSet.of(MovementPattern.SINGLE_LEG, MovementPattern.LUNGE);

    private Forbidden() {}

    public static boolean by(Set<Restriction> restrictions, Exercise exercise) {
        return restrictions.stream().anyMatch(restriction -> by(restriction, exercise));
    }

    private static boolean by(Restriction restriction, Exercise exercise) {
        return switch (restriction) {
            case RUNNING, HEAVY -> false;
            case IMPACT -> exercise.traits().impact() >= IMPACT_FROM;
            case PLYOMETRICS -> exercise.pattern() == MovementPattern.PLYOMETRIC;
            case DEEP_KNEE_FLEXION -> bendsTheKneeDeeply(exercise);
            case HINGE -> hinges(exercise);
            case OVERHEAD -> isOverhead(exercise);
            case HORIZONTAL_PUSH -> pushesForward(exercise);
            case PULLING -> pulls(exercise.pattern());
            case GRIP -> hangsOrCarries(exercise);
            case SPINAL_LOADING -> loadsTheSpine(exercise);
        };
    }

    static boolean pulls(MovementPattern pattern) {
        return pattern == MovementPattern.HORIZONTAL_PULL
                || pattern == MovementPattern.VERTICAL_PULL;
    }

    static boolean pushes(MovementPattern pattern) {
        return pattern == MovementPattern.HORIZONTAL_PUSH
                || pattern == MovementPattern.VERTICAL_PUSH;
    }

    private static boolean bendsTheKneeDeeply(Exercise exercise) {
        return DEEP_KNEE.contains(exercise.pattern())
                || (exercise.pattern() == MovementPattern.SINGLE_LEG
                        && exercise.muscles().primary().contains(Muscle.QUADRICEPS));
    }

    private static boolean hinges(Exercise exercise) {
        return HINGED.contains(exercise.pattern())
                || (exercise.pattern() == MovementPattern.SINGLE_LEG
                        && exercise.muscles().primary().contains(Muscle.HAMSTRINGS));
    }

    private static boolean isOverhead(Exercise exercise) {
        return VERTICAL.contains(exercise.pattern())
                || (exercise.pattern() == MovementPattern.CARRY
                        && exercise.muscles().primary().contains(Muscle.FRONT_DELTS));
    }

    private static boolean pushesForward(Exercise exercise) {
        return exercise.pattern() == MovementPattern.HORIZONTAL_PUSH
                || exercise.pattern() == MovementPattern.POWER_UPPER;
    }

    private static boolean hangsOrCarries(Exercise exercise) {
        return exercise.pattern() == MovementPattern.CARRY
                || exercise.equipment().contains(Equipment.PULL_UP_BAR);
    }

    private static boolean loadsTheSpine(Exercise exercise) {
        return (LOADED_SPINE.contains(exercise.pattern())
                        && exercise.traits().loadType() == LoadType.EXTERNAL)
                || (ONE_LEG.contains(exercise.pattern())
                        && exercise.equipment().contains(Equipment.BARBELL));
    }
}
