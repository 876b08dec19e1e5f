package dev.tandem.domain.season.strength;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.science.Cited;
import dev.tandem.domain.science.Confidence;
import dev.tandem.domain.strength.ExercisePrescription;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What makes joints and muscles ready for a session: movements of the catalogue that suit its first
 * lifts and that this athlete may do and has the things for (H1).
 */
@Cited(value = "H1", confidence = Confidence.DESIGN_DEFAULT)
record Preparation(Set<Equipment> equipment, Set<Restriction> restrictions) {
    private static final int LIFTS_LOOKED_AT = 4;
    private static final int MOST_MOBILITY = 2;
    private static final String FOR_ALL = "cat-cow";

    static Preparation of(Situation situation) {
        var athlete = situation.lifter().file().athlete();
        return new Preparation(athlete.wishes().equipment(), situation.restrictions());
    }

    /** One or two. */
    List<String> mobility(List<ExercisePrescription> work) {
        var suited = suiting(work, Preparation::mobility).limit(MOST_MOBILITY).toList();
        return suited.isEmpty() ? List.of(FOR_ALL) : suited;
    }

    /** One, or none where nothing that suits may be done. */
    List<String> activation(List<ExercisePrescription> work) {
        return suiting(work, Preparation::activation).limit(1).toList();
    }

    private Stream<String> suiting(
            List<ExercisePrescription> work, Function<MovementPattern, List<String>> suited) {
        var kit = new Kit(equipment);
        var done = work.stream().map(ExercisePrescription::exercise).toList();
        return work.stream()
                .limit(LIFTS_LOOKED_AT)
                .map(each -> Catalogue.standard().get(each.exercise()).pattern())
                .flatMap(pattern -> suited.apply(pattern).stream())
                .distinct()
                .filter(slug -> !done.contains(slug))
                .map(Catalogue.standard()::get)
                .filter(exercise -> kit.has(exercise.equipment()))
                .filter(exercise -> !Forbidden.by(restrictions, exercise))
                .map(Exercise::slug);
    }

    private static List<String> mobility(MovementPattern pattern) {
        return switch (pattern) {
            case SQUAT, LUNGE, SINGLE_LEG, KNEE_EXTENSION ->
                    List.of("ninety-ninety-hip-switch", "ankle-dorsiflexion-rock");
            case HINGE, KNEE_FLEXION, POWER_LOWER, HIP_ABDUCTION ->
                    List.of("hamstring-active-straight-leg", "leg-swing");
            case CALF, FOOT, PLYOMETRIC -> List.of("ankle-dorsiflexion-rock", "leg-swing");
            case HORIZONTAL_PUSH,
                    HORIZONTAL_PULL,
                    VERTICAL_PUSH,
                    VERTICAL_PULL,
                    POWER_UPPER,
                    SHOULDER_ABDUCTION,
                    ELBOW_EXTENSION,
                    ELBOW_FLEXION ->
                    List.of("thoracic-open-book", "cat-cow");
            case CARRY,
                    MOBILITY,
                    CORE_ANTI_EXTENSION,
                    CORE_ANTI_ROTATION,
                    CORE_EXTENSION,
                    CORE_FLEXION,
                    CORE_LATERAL ->
                    List.of("cat-cow");
        };
    }

    private static List<String> activation(MovementPattern pattern) {
        return switch (pattern) {
            case SQUAT, LUNGE, SINGLE_LEG, KNEE_EXTENSION, PLYOMETRIC, HIP_ABDUCTION ->
                    List.of("banded-lateral-walk", "glute-bridge", "bird-dog");
            case HINGE, KNEE_FLEXION, POWER_LOWER ->
                    List.of("glute-bridge", "hip-hinge-drill", "bird-dog");
            case HORIZONTAL_PUSH, VERTICAL_PUSH, POWER_UPPER, ELBOW_EXTENSION ->
                    List.of("wall-push-up", "dead-bug");
            case HORIZONTAL_PULL, VERTICAL_PULL, SHOULDER_ABDUCTION, ELBOW_FLEXION ->
                    List.of("scapular-pull-up", "face-pull", "bird-dog");
            case CALF, FOOT -> List.of("tibialis-raise");
            case CARRY,
                    MOBILITY,
                    CORE_ANTI_EXTENSION,
                    CORE_ANTI_ROTATION,
                    CORE_EXTENSION,
                    CORE_FLEXION,
                    CORE_LATERAL ->
                    List.of("bird-dog", "dead-bug");
        };
    }
}
