package dev.tandem.domain.season.strength;

import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The movements a week of strength holds (E13); those of one group stand for each other. */
@Cited(
        value = {"E13", "R19"},
        confidence = Confidence.DESIGN_DEFAULT)
final class Coverage {
    private static final List<Set<MovementPattern>> GROUPS =
            List.of(
                    EnumSet.of(MovementPattern.SQUAT),
                    EnumSet.of(MovementPattern.HINGE),
                    EnumSet.of(MovementPattern.SINGLE_LEG, MovementPattern.LUNGE),
                    EnumSet.of(MovementPattern.HORIZONTAL_PUSH),
                    EnumSet.of(MovementPattern.HORIZONTAL_PULL),
                    EnumSet.of(MovementPattern.VERTICAL_PULL, MovementPattern.VERTICAL_PUSH),
                    EnumSet.of(
                            MovementPattern.CARRY,
                            MovementPattern.CORE_ANTI_EXTENSION,
                            MovementPattern.CORE_ANTI_ROTATION,
                            MovementPattern.CORE_FLEXION,
                            MovementPattern.CORE_LATERAL),
                    EnumSet.of(MovementPattern.CALF),
                    EnumSet.of(MovementPattern.HIP_ABDUCTION));

    private Coverage() {}

    /** All patterns of the groups that have no permitted exercise. */
    static Set<MovementPattern> missing(Repertoire repertoire) {
        var missing = EnumSet.noneOf(MovementPattern.class);
        GROUPS.stream()
                .filter(group -> repertoire.of(group).findAny().isEmpty())
                .forEach(missing::addAll);
        return Collections.unmodifiableSet(missing);
    }
}
