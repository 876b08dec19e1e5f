package dev.tandem.domain.plan.diff;

import dev.tandem.domain.plan.Outline;
import dev.tandem.domain.plan.TimedMovement;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.unit.Message;

import java.util.List;

/**
 * A workout in words that are compared: what was planned when there was English only is the same
 * session as the one that any language can say.
 */
final class InEnglish {
    private InEnglish() {}

    static boolean isSame(Workout one, Workout other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    static boolean isSame(Message one, Message other) {
        return one.text().equals(other.text());
    }

    private static Workout of(Workout workout) {
        var outline = of(workout.outline());
        return switch (workout) {
            case Workout.Run run ->
                    new Workout.Run(outline, run.type(), run.distanceMeters(), run.steps());
            case Workout.Strength lift ->
                    new Workout.Strength(outline, lift.type(), lift.focus(), lift.exercises());
            case Workout.Plain plain -> new Workout.Plain(outline, plain.kind());
        };
    }

    private static Outline of(Outline outline) {
        return new Outline(
                of(outline.title()),
                of(outline.purpose()),
                outline.durationMinutes(),
                outline.targetRpe(),
                of(outline.warmUp()),
                of(outline.coolDown()));
    }

    private static List<TimedMovement> of(List<TimedMovement> movements) {
        return movements.stream()
                .map(it -> new TimedMovement(of(it.name()), it.minutes(), it.exercises()))
                .toList();
    }

    private static Message of(Message message) {
        return Message.literal(message.text());
    }
}
