package dev.tandem.exercise;

import dev.tandem.domain.athlete.Equipment;
import dev.tandem.domain.athlete.Level;
import dev.tandem.domain.exercise.Exercise;
import dev.tandem.domain.exercise.Laterality;
import dev.tandem.domain.exercise.LoadType;
import dev.tandem.domain.exercise.Mechanics;
import dev.tandem.domain.exercise.MovementPattern;
import dev.tandem.domain.exercise.Muscle;
import dev.tandem.domain.exercise.SetUnit;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Set;

/** An exercise as callers see it; flat, so it has more parts than a record should. */
@Schema(name = "Exercise")
record ExerciseView(
        @Schema(examples = "back-squat") String slug,
        @Schema(examples = "Barbell back squat") Message name,
        @Schema(examples = "squat") MovementPattern pattern,
        Set<Muscle> primaryMuscles,
        Set<Muscle> secondaryMuscles,
        @Schema(description = "What it needs, all of it.") Set<Equipment> equipment,
        @Schema(description = "From which level it is suggested.") Level level,
        Laterality laterality,
        LoadType loadType,
        Mechanics mechanics,
        @Schema(
                        description =
                                "How its sets are counted; per side if it is done one side at a"
                                        + " time.")
                SetUnit unit,
        @Schema(description = "From 0, none, to 3, heavy.", examples = "3") int lowerBodyFatigue,
        @Schema(description = "From 0, none, to 3, high.", examples = "0") int impact,
        @Schema(description = "Whether a one-repetition maximum can be estimated for it.")
                boolean e1rmSuitable,
        @Schema(description = "Slugs of easier exercises.") List<String> regressions,
        @Schema(description = "Slugs of harder exercises.") List<String> progressions) {

    static ExerciseView of(Exercise exercise) {
        var traits = exercise.traits();
        return new ExerciseView(
                exercise.slug(),
                exercise.name(),
                exercise.pattern(),
                exercise.muscles().primary(),
                exercise.muscles().secondary(),
                exercise.equipment(),
                exercise.level(),
                traits.laterality(),
                traits.loadType(),
                traits.mechanics(),
                traits.unit(),
                traits.lowerBodyFatigue(),
                traits.impact(),
                traits.e1rmSuitable(),
                exercise.ladder().regressions(),
                exercise.ladder().progressions());
    }
}
