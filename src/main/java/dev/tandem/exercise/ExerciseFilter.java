package dev.tandem.exercise;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which exercises are asked for; what is not said does not matter. */
record ExerciseFilter(
        @Parameter(description = "How it moves", example = "hinge") @QueryParam("pattern")
                @Nullable MovementPattern pattern,
        @Parameter(description = "What it needs, maybe among other things", example = "barbell")
                @QueryParam("equipment")
                @Nullable Equipment equipment,
        @Parameter(description = "What works, first or second", example = "hamstrings")
                @QueryParam("muscle")
                @Nullable Muscle muscle,
        @Parameter(description = "For somebody of this level: nothing harder", example = "novice")
                @QueryParam("level")
                @Nullable Level level) {

    boolean takes(Exercise exercise) {
        var muscles = exercise.muscles();
        return (pattern == null || exercise.pattern() == pattern)
                && (equipment == null || exercise.equipment().contains(equipment))
                && (muscle == null
                        || muscles.primary().contains(muscle)
                        || muscles.secondary().contains(muscle))
                && (level == null || level.isAtLeast(exercise.level()));
    }
}
