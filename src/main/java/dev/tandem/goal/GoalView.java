package dev.tandem.goal;

import dev.tandem.domain.athlete.Goal;
import dev.tandem.domain.athlete.Priority;
import dev.tandem.platform.json.Kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A goal as callers see it. */
@Schema(
        name = "Goal",
        oneOf = {GoalView.Race.class, GoalView.Lift.class, GoalView.General.class})
sealed interface GoalView {
    UUID id();

    static GoalView of(Goal goal) {
        return switch (goal) {
            case Goal.Race(var id, var name, var date, var distance, var seconds, var priority) ->
                    new Race(id, name, date, distance, seconds, priority);
            case Goal.LiftTarget(var id, var name, var exercise, var kg, var date, var priority) ->
                    new Lift(id, name, exercise, kg, date, priority);
            case Goal.GeneralFitness(var id, var name, var priority) ->
                    new General(id, name, priority);
        };
    }

    /** A race. */
    @Kind("race")
    @Schema(name = "RaceGoal")
    record Race(
            UUID id,
            @Nullable String name,
            LocalDate date,
            double distanceMeters,
            @Nullable Integer targetSeconds,
            Priority priority)
            implements GoalView {}

    /** A weight to lift. */
    @Kind("lift")
    @Schema(name = "LiftGoal")
    record Lift(
            UUID id,
            @Nullable String name,
            String exercise,
            double targetKg,
            @Nullable LocalDate date,
            Priority priority)
            implements GoalView {}

    /** To be fit, with no day to be ready for. */
    @Kind("general")
    @Schema(name = "GeneralGoal")
    record General(UUID id, @Nullable String name, Priority priority) implements GoalView {}
}
