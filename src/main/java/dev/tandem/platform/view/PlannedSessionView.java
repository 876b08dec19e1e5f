package dev.tandem.platform.view;

import dev.tandem.domain.nutrition.Fuel;
import dev.tandem.domain.plan.DayPart;
import dev.tandem.domain.plan.Placement;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.PlannedStatus;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.strength.StrengthFocus;
import dev.tandem.domain.unit.Kebab;
import dev.tandem.domain.unit.Message;
import dev.tandem.domain.unit.SessionKind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A planned session as it is shown; flat as the contract is: a run has steps, a lift exercises. */
@Schema(name = "PlannedSession")
public record PlannedSessionView(
        UUID id,
        LocalDate date,
        DayPart dayPart,
        SessionKind kind,
        @Nullable String type,
        @Nullable StrengthFocus focus,
        Message title,
        Message purpose,
        int durationMinutes,
        @Nullable Integer distanceMeters,
        double targetRpe,
        double load,
        Set<Tag> tags,
        PlannedStatus status,
        List<TimedMovement> warmUp,
        List<TimedMovement> coolDown,
        @Nullable List<StepView> steps,
        @Nullable List<ExerciseView> exercises,
        @Nullable Fuel fuel,
        List<Placement> placement) {

    /** The body mass, where it is known, turns advice on fuel into grams. */
    public static PlannedSessionView of(PlannedSession session, @Nullable Double bodyMassKg) {
        var workout = session.workout();
        var outline = workout.outline();
        return new PlannedSessionView(
                session.id(),
                session.date(),
                session.dayPart(),
                workout.kind(),
                type(workout),
                workout instanceof Workout.Strength lift ? lift.focus() : null,
                outline.title(),
                outline.purpose(),
                outline.durationMinutes(),
                workout instanceof Workout.Run run ? run.distanceMeters() : null,
                outline.targetRpe(),
                tenths(outline.load()),
                session.tags(),
                session.status(),
                outline.warmUp(),
                outline.coolDown(),
                workout instanceof Workout.Run run ? StepView.of(run.steps()) : null,
                workout instanceof Workout.Strength lift ? ExerciseView.of(lift.exercises()) : null,
                Fuel.of(session, bodyMassKg).orElse(null),
                session.placement());
    }

    private static @Nullable String type(Workout workout) {
        return switch (workout) {
            case Workout.Run run -> Kebab.of(run.type());
            case Workout.Strength lift -> Kebab.of(lift.type());
            case Workout.Plain _ -> null;
        };
    }

    private static double tenths(double load) {
        return BigDecimal.valueOf(load).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
