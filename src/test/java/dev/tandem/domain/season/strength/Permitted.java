package dev.tandem.domain.season.strength;

import static dev.tandem.domain.season.strength.Recount.PULL;
import static dev.tandem.domain.season.strength.Recount.exercise;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Restriction;
import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.LoadType;
import dev.tandem.domain.exercise.MovementPattern;

import java.util.Set;

/** What an athlete may do by the contract, written a second time. */
final class Permitted {
    static boolean canDo(Draws.Case drawn, Set<MovementPattern> patterns) {
        return Catalogue.standard().all().stream()
                .filter(exercise -> patterns.contains(exercise.pattern()))
                .anyMatch(exercise -> permitted(drawn, exercise.slug()));
    }

    static boolean permitted(Draws.Case drawn, String slug) {
        var exercise = exercise(slug);
        var lifter = new Lifter(drawn.file(), drawn.week().startDate());
        return (drawn.draw().level().isAtLeast(exercise.level()) || lifter.hasProofOf(exercise))
                && exercise.equipment().stream().allMatch(item -> has(drawn.draw().owned(), item))
                && drawn.draw().forbidden().stream().noneMatch(no -> forbids(no, exercise));
    }

    /** R19, written a second time. */
    static boolean has(Set<Equipment> owned, Equipment item) {
        return owned.contains(item)
                || switch (item) {
                    case WALL, CHAIR, STEP, SUPPORT, DOWEL -> true;
                    case DUMBBELL_OR_KETTLEBELL ->
                            owned.contains(Equipment.DUMBBELLS)
                                    || owned.contains(Equipment.KETTLEBELL)
                                    || owned.contains(Equipment.KETTLEBELLS);
                    case KETTLEBELL -> owned.contains(Equipment.KETTLEBELLS);
                    case BAR_OR_RINGS ->
                            owned.contains(Equipment.RACK) || owned.contains(Equipment.PULL_UP_BAR);
                    case CABLE_OR_BAND ->
                            owned.contains(Equipment.BAND) || owned.contains(Equipment.CABLE);
                    case DUMBBELL -> owned.contains(Equipment.DUMBBELLS);
                    default -> false;
                };
    }

    /** The contract's restrictions, written a second time. */
    static boolean forbids(Restriction no, Exercise exercise) {
        var pattern = exercise.pattern();
        return switch (no) {
            case RUNNING, HEAVY -> false;
            case IMPACT -> exercise.traits().impact() >= 2;
            case PLYOMETRICS -> pattern == MovementPattern.PLYOMETRIC;
            case DEEP_KNEE_FLEXION ->
                    pattern == MovementPattern.SQUAT
                            || pattern == MovementPattern.LUNGE
                            || pattern == MovementPattern.KNEE_EXTENSION;
            case HINGE -> pattern == MovementPattern.HINGE;
            case OVERHEAD ->
                    pattern == MovementPattern.VERTICAL_PUSH
                            || pattern == MovementPattern.VERTICAL_PULL;
            case HORIZONTAL_PUSH -> pattern == MovementPattern.HORIZONTAL_PUSH;
            case PULLING -> PULL.contains(pattern);
            case GRIP ->
                    pattern == MovementPattern.CARRY
                            || exercise.slug().contains("hang")
                            || exercise.slug().contains("pull-up");
            case SPINAL_LOADING ->
                    exercise.traits().loadType() == LoadType.EXTERNAL
                            && (pattern == MovementPattern.SQUAT
                                    || pattern == MovementPattern.HINGE
                                    || pattern == MovementPattern.CARRY);
        };
    }

    private Permitted() {}
}
