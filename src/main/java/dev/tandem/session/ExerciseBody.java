package dev.tandem.session;

import dev.tandem.domain.session.DoneExercise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import java.util.List;

/** An exercise that was done, by its slug in the catalogue. */
record ExerciseBody(
        @NotBlank @Size(max = 100) String exercise,
        @Size(min = 1, max = 100) List<@Valid SetBody> sets) {
    DoneExercise toDomain() {
        return new DoneExercise(exercise, sets.stream().map(SetBody::toDomain).toList());
    }

    static ExerciseBody of(DoneExercise done) {
        return new ExerciseBody(done.exercise(), done.sets().stream().map(SetBody::of).toList());
    }
}
