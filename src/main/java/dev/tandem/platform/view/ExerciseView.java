package dev.tandem.platform.view;

import dev.tandem.domain.exercise.Catalogue;
import dev.tandem.domain.strength.ExercisePrescription;
import dev.tandem.domain.unit.Message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** An exercise of a planned session by slug and name, its sets, and what may stand in for it. */
@Schema(name = "PlannedExercise")
public record ExerciseView(
        String exercise, Message name, List<SetView> sets, List<String> alternatives) {

    static List<ExerciseView> of(List<ExercisePrescription> exercises) {
        return exercises.stream().map(ExerciseView::of).toList();
    }

    private static ExerciseView of(ExercisePrescription exercise) {
        return new ExerciseView(
                exercise.exercise(),
                Catalogue.standard().get(exercise.exercise()).name(),
                exercise.sets().stream().map(SetView::of).toList(),
                exercise.alternatives());
    }
}
