package dev.tandem.goal;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Priority;
import dev.tandem.platform.json.Kind;
import dev.tandem.platform.request.KnownExercise;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A goal as somebody sets it; priority a if none is told. */
@Schema(
        name = "NewGoal",
        oneOf = {NewGoal.Race.class, NewGoal.Lift.class, NewGoal.General.class})
sealed interface NewGoal {
    Goal toDomain(UUID id);

    static NewGoal of(Goal goal) {
        return switch (goal) {
            case Goal.Race(_, var name, var date, var distance, var seconds, var priority) ->
                    new Race(name, date, distance, seconds, priority);
            case Goal.LiftTarget(_, var name, var exercise, var kg, var date, var priority) ->
                    new Lift(name, exercise, kg, date, priority);
            case Goal.GeneralFitness(_, var name, var priority) -> new General(name, priority);
        };
    }

    private static Priority orFirst(@Nullable Priority priority) {
        return Objects.requireNonNullElse(priority, Priority.A);
    }

    /** A race. */
    @Kind("race")
    @Schema(name = "NewRaceGoal")
    record Race(
            @Schema(examples = "City half") @Size(min = 1, max = 100) @Nullable String name,
            @Schema(description = "Still to come when it is set.", examples = "2027-04-11")
                    LocalDate date,
            @Schema(examples = "21097.5") @DecimalMin("400") @DecimalMax("100000")
                    double distanceMeters,
            @Schema(
                            description =
                                    "The time to aim at; a plan trains from benchmarks, not from"
                                            + " it, and does not go by a time that nobody can run.",
                            examples = "6300")
                    @Min(40)
                    @Max(172_800)
                    @Nullable Integer targetSeconds,
            @Nullable Priority priority)
            implements NewGoal {

        @Override
        public Goal toDomain(UUID id) {
            return new Goal.Race(id, name, date, distanceMeters, targetSeconds, orFirst(priority));
        }
    }

    /** A weight to lift. */
    @Kind("lift")
    @Schema(name = "NewLiftGoal")
    record Lift(
            @Schema(examples = "Double bodyweight") @Size(min = 1, max = 100) @Nullable String name,
            @Schema(description = "A slug of the catalogue.", examples = "back-squat")
                    @KnownExercise
                    String exercise,
            @Schema(examples = "120") @DecimalMin("1") @DecimalMax("500") double targetKg,
            @Schema(description = "Still to come when it is set.", examples = "2027-04-30")
                    @Nullable LocalDate date,
            @Nullable Priority priority)
            implements NewGoal {

        @Override
        public Goal toDomain(UUID id) {
            return new Goal.LiftTarget(id, name, exercise, targetKg, date, orFirst(priority));
        }
    }

    /** To be fit, with no day to be ready for. */
    @Kind("general")
    @Schema(name = "NewGeneralGoal")
    record General(
            @Schema(examples = "Fit for life") @Size(min = 1, max = 100) @Nullable String name,
            @Nullable Priority priority)
            implements NewGoal {

        @Override
        public Goal toDomain(UUID id) {
            return new Goal.GeneralFitness(id, name, orFirst(priority));
        }
    }
}
